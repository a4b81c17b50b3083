package de.schulungsnachweis.sheet;

/** Where a training came from (R12). */
public enum Source {
    CENTRAL("zentral"),
    EXTERNAL("extern"),
    EDUCATIONAL_LEAVE("Bildungsurlaub"),
    PRIVATE("privat");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    /** The word of the import template. */
    public String label() {
        return label;
    }
}
