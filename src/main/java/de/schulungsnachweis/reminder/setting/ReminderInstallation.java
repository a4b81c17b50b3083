package de.schulungsnachweis.reminder.setting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What tells this installation from a copy of it, beside the database. */
@Component
class ReminderInstallation {

    private final String version;
    private final String name;

    ReminderInstallation(
            @Value("${schulungsnachweis.version}") String version,
            @Value("${schulungsnachweis.reminder.installation}") String name) {
        this.version = version;
        this.name = name;
    }

    /** Another version has to be started anew. */
    String version() {
        return version;
    }

    /** As the operator calls it; empty if not given. */
    String name() {
        return name;
    }
}
