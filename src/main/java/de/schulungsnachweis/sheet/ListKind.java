package de.schulungsnachweis.sheet;

/** The kinds of list that an office delivers. */
public enum ListKind {
    STAFF("Personalliste"),
    CERTIFICATES("Nachweisliste"),
    UNITS("Liste der Organisationseinheiten");

    private final String label;

    ListKind(String label) {
        this.label = label;
    }

    /** The German name that users read. */
    public String label() {
        return label;
    }
}
