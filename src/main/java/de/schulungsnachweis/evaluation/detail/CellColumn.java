package de.schulungsnachweis.evaluation.detail;

import de.schulungsnachweis.mandate.Category;

/** A column of the evaluation table, or of what is asked after it, whose number has rows behind it (R21). */
public enum CellColumn {
    PERSONS("Beschäftigte insgesamt", false),
    TARGET("Zielgruppe (Personen)", false),
    DEMOCRATIC(Category.DEMOCRATIC.label(), true),
    INTERCULTURAL(Category.INTERCULTURAL.label(), true),
    MULTILINGUAL(Category.MULTILINGUAL.label(), true),
    PLAIN_LANGUAGE(Category.PLAIN_LANGUAGE.label(), true),
    TRAININGS("anerkannte Schulungen gesamt", true),
    WITH_TRAINING("Personen mit mindestens einer anerkannten Schulung", false),
    FULFILLED("erfüllt", false),
    OPEN("nicht erfüllt", false),
    OPEN_IN_REVIEW("nicht erfüllt, davon mit Nachweis in Klärung", false),
    OPEN_NOT_ON_DUTY("nicht erfüllt, davon nicht im Dienst", false),
    NEW_SINCE_OCTOBER("nicht erfüllt, davon neu seit 1. Oktober", false),
    IN_REVIEW("Nachweise in Klärung", true),
    OUTSIDE_PERSONS("außerhalb der Zielgruppe (Personen)", false),
    OUTSIDE_TRAININGS("Schulungen außerhalb der Zielgruppe", true),
    UNDECLARED("ohne Angabe zur Gruppe (Personen)", false),
    ASSUMED("anerkannte Schulungen, Dauer angenommen", true),
    PRIVATE_SOURCE("anerkannte Schulungen, Herkunft privat", true),
    WITHOUT_SOURCE("anerkannte Schulungen, Herkunft nicht angegeben", true),
    BEFORE_CONCEPT("anerkannte Schulungen, beendet vor dem Schulungskonzept", true);

    private final String label;
    private final boolean certificates;

    CellColumn(String label, boolean certificates) {
        this.label = label;
        this.certificates = certificates;
    }

    /**
     * The German name that users read.
     *
     * @param interim true before the end of the window, when nobody is called "nicht erfüllt" for good (R23)
     */
    public String label(boolean interim) {
        return interim && label.startsWith(OPEN.label) ? "noch " + label : label;
    }

    /** True where the number counts certificates, false where it counts persons. */
    public boolean certificates() {
        return certificates;
    }
}
