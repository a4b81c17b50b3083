package de.schulungsnachweis.mandate;

/** How a person stands to the mandate (R1 to R5). */
public enum TargetGroup {
    LEADERS("Führungskräfte"),
    STAFF("Beschäftigte mit Bürgerkontakt oder Medien- und Öffentlichkeitsarbeit"),
    NOT_IN_TARGET_GROUP("außerhalb der Zielgruppe"),
    /** The list does not say; blank is not "nein" (R3). */
    UNDECLARED("ohne Angabe");

    private final String label;

    TargetGroup(String label) {
        this.label = label;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }
}
