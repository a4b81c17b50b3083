package de.schulungsnachweis.evaluation;

/** The Meldestand of an organisational unit (R22). */
public enum UnitStatus {
    DELIVERED("gemeldet"),
    NIL("Fehlanzeige"),
    NO_TARGET_GROUP("keine Zielgruppe"),
    NOT_DELIVERED("nicht gemeldet");

    private final String label;

    UnitStatus(String label) {
        this.label = label;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }
}
