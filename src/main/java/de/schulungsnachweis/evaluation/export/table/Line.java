package de.schulungsnachweis.evaluation.export.table;

import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitFigures;

/** The lines of the evaluation table that have figures in every column (R21). */
public enum Line {
    LEADERS("A", "Führungskräfte", "Führungskräfte"),
    STAFF("B", "Beschäftigte mit Bürgerkontakt oder Medien- und Öffentlichkeitsarbeit", "Beschäftigte"),
    ALL("C", "gesamt", "Gesamt");

    private final String letter;
    private final String label;
    private final String sheetName;

    Line(String letter, String label, String sheetName) {
        this.letter = letter;
        this.label = label;
        this.sheetName = sheetName;
    }

    /** The letter in front of the line. */
    public String letter() {
        return letter;
    }

    /** The German name of the group. */
    public String label() {
        return label;
    }

    /** A short German name for its sheet. */
    public String sheetName() {
        return sheetName;
    }

    /** The figures of this line. */
    public GroupFigures of(UnitFigures figures) {
        return switch (this) {
            case LEADERS -> figures.leaders();
            case STAFF -> figures.staff();
            case ALL -> figures.leaders().plus(figures.staff());
        };
    }
}
