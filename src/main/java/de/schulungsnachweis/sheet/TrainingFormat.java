package de.schulungsnachweis.sheet;

/** How a training was held (R10). */
public enum TrainingFormat {
    IN_PERSON("Präsenz"),
    ONLINE("Online"),
    E_LEARNING("E-Learning"),
    CONFERENCE_DAY("Fachtag"),
    CONGRESS("Fachkongress");

    private final String label;

    TrainingFormat(String label) {
        this.label = label;
    }

    /** The word of the import template. */
    public String label() {
        return label;
    }
}
