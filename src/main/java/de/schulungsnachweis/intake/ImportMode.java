package de.schulungsnachweis.intake;

/** What a list says about those whom it does not name. */
public enum ImportMode {
    /** The list is the full list of the units that occur in it: who is missing leaves them as of its day (R26a). */
    SNAPSHOT("vollständige Liste"),
    /** The list only adds to what is known. */
    ADDITION("Ergänzung");

    private final String label;

    ImportMode(String label) {
        this.label = label;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }
}
