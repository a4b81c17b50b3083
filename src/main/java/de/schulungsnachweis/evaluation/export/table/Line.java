package de.schulungsnachweis.evaluation.export.table;

import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;

/** The lines of the evaluation table that have figures in every column (R21). */
public enum Line {
    LEADERS("A"),
    STAFF("B"),
    ALL("C");

    private final String letter;

    Line(String letter) {
        this.letter = letter;
    }

    /** The letter in front of the line. */
    public String letter() {
        return letter;
    }

    /** The German name of the group. */
    public String label(Mandate mandate) {
        return switch (this) {
            case LEADERS -> mandate.group(TargetGroup.LEADERS).label();
            case STAFF -> mandate.group(TargetGroup.STAFF).label();
            case ALL -> "gesamt";
        };
    }

    /** A short German name for its sheet. */
    public String sheetName(Mandate mandate) {
        return switch (this) {
            case LEADERS -> mandate.group(TargetGroup.LEADERS).shortLabel();
            case STAFF -> mandate.group(TargetGroup.STAFF).shortLabel();
            case ALL -> "Gesamt";
        };
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
