package de.schulungsnachweis.browser;

import de.schulungsnachweis.access.Role;
import java.util.Locale;
import java.util.Set;

/** Somebody of the town who may log in. */
enum Person {
    FORTBILDUNG(Role.TRAINING_OFFICER, "Fortbildungsbeauftragte im Sozialamt", "50", "42"),
    /** An office that has not delivered anything yet. */
    IT_BETRIEB(Role.TRAINING_OFFICER, "Fortbildungsbeauftragter im IT-Betrieb", "EB 17"),
    BEHINDERTENBEAUFTRAGTE(Role.TRAINING_OFFICER, "Fortbildungsbeauftragte bei der BMBS", "BMBS"),
    PERSONALAMT(Role.HUMAN_RESOURCES, "Haupt- und Personalamt"),
    BEAUFTRAGTE(Role.COMMISSIONER, "Integrations- und Ausländerbeauftragte"),
    ADMINISTRATION(Role.ADMINISTRATION, "Administration");

    private final Role role;
    private final String displayName;
    private final Set<String> units;

    Person(Role role, String displayName, String... units) {
        this.role = role;
        this.displayName = displayName;
        this.units = Set.of(units);
    }

    Role role() {
        return role;
    }

    String displayName() {
        return displayName;
    }

    Set<String> units() {
        return units;
    }

    String loginName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
