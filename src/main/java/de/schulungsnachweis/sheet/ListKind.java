package de.schulungsnachweis.sheet;

/** The kinds of list that an office delivers. */
public enum ListKind {
    STAFF("Personalliste"),
    CERTIFICATES("Nachweisliste"),
    UNITS("Liste der Organisationseinheiten"),
    CATALOGUE("Kurskatalog");

    private final String label;

    ListKind(String label) {
        this.label = label;
    }

    /** True for the lists whose every record is about a person. */
    public boolean namesPersons() {
        return this == STAFF || this == CERTIFICATES;
    }

    /** The German name that users read. */
    public String label() {
        return label;
    }
}
