package de.schulungsnachweis.evaluation.export.table;

import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.mandate.Category;
import java.util.EnumMap;
import java.util.Map;

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
            case ALL -> sum(figures.leaders(), figures.staff());
        };
    }

    private static GroupFigures sum(GroupFigures one, GroupFigures other) {
        Map<Category, Integer> trainings = new EnumMap<>(one.trainings());
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
