package de.schulungsnachweis.evaluation.export.table;

import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.Map;
import java.util.TreeMap;

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
            case ALL -> sum(figures.leaders(), figures.staff());
        };
    }

    private static GroupFigures sum(GroupFigures one, GroupFigures other) {
        Map<Category, Integer> trainings = new TreeMap<>(one.trainings());
        other.trainings().forEach((category, count) -> trainings.merge(category, count, Integer::sum));
        return new GroupFigures(
                one.target() + other.target(),
                trainings,
                one.withTraining() + other.withTraining(),
                one.fulfilled() + other.fulfilled(),
                one.open() + other.open(),
                one.openInReview() + other.openInReview(),
                one.openNotOnDuty() + other.openNotOnDuty(),
                one.newSinceOctober() + other.newSinceOctober(),
                one.certificatesInReview() + other.certificatesInReview(),
                one.assumedDurations() + other.assumedDurations());
    }
}
