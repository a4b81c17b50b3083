package de.schulungsnachweis.evaluation.round;

/** The two rounds of a mandate (R23). */
public enum RoundKind {
    INTERIM("Zwischenstand"),
    FINAL("Schlussmeldung");

    private final String label;

    RoundKind(String label) {
        this.label = label;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }
}
