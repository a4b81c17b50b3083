package de.schulungsnachweis.mandate;

/** The four categories of R6, declared in the order in which ties are resolved (R15). */
public enum Category {
    DEMOCRATIC("demokratische Kompetenz"),
    INTERCULTURAL("interkulturelle Kompetenz"),
    MULTILINGUAL("Mehrsprachigkeit"),
    PLAIN_LANGUAGE("bürgernahe Kommunikation");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }
}
