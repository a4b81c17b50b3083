package de.schulungsnachweis.access;

import java.util.Arrays;
import java.util.Optional;

/** What a person does with this program (R25, "Who does what"); one person may have several roles. */
public enum Role {
    TRAINING_OFFICER("Fortbildungsbeauftragte", "fortbildungsbeauftragte"),
    HUMAN_RESOURCES("Haupt- und Personalamt", "haupt-und-personalamt"),
    COMMISSIONER("Integrations- und Ausländerbeauftragte", "integrationsbeauftragte"),
    ADMINISTRATION("Administration", "administration");

    private final String label;
    private final String claim;

    Role(String label, String claim) {
        this.label = label;
        this.claim = claim;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }

    /** The role that a claim's value names; empty if it names none of this program. */
    public static Optional<Role> byClaim(String value) {
        return Arrays.stream(values())
                .filter(role ->
                        role.claim.equalsIgnoreCase(value) || role.name().equalsIgnoreCase(value))
                .findFirst();
    }
}
