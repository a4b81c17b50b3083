package de.schulungsnachweis.evaluation.export.table;

import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.mandate.Category;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A column of the evaluation table, in the wording of R21; which there are depends on the mandate's categories. */
public final class TableColumn {

    private static final double NARROW = 8.5;

    public static final TableColumn PERSONS = adding("Beschäftigte insgesamt", NARROW, (unit, group) -> unit.persons());
    public static final TableColumn TARGET = ofGroup("Zielgruppe (Personen)", GroupFigures::target);
    public static final TableColumn TRAININGS = ofGroup("gesamt", GroupFigures::trainingsTotal);
    public static final TableColumn WITH_TRAINING =
            adding("Personen mit mindestens einer anerkannten Schulung", 9.5, (unit, group) -> group.withTraining());
    public static final TableColumn FULFILLED = ofGroup("erfüllt", GroupFigures::fulfilled);
    public static final TableColumn OPEN = ofGroup("nicht erfüllt", GroupFigures::open);
    public static final TableColumn OPEN_IN_REVIEW =
            ofGroup("davon mit Nachweis in Klärung", GroupFigures::openInReview);
    public static final TableColumn OPEN_NOT_ON_DUTY = ofGroup("davon nicht im Dienst", GroupFigures::openNotOnDuty);
    public static final TableColumn NEW_SINCE_OCTOBER =
            ofGroup("davon neu seit 1. Oktober", GroupFigures::newSinceOctober);
    public static final TableColumn RATE = new TableColumn("Quote", 10, true, null, null);
    public static final TableColumn IN_REVIEW = ofGroup("Nachweise in Klärung", GroupFigures::certificatesInReview);
    public static final TableColumn STATUS = new TableColumn("Meldestand", 17, false, null, null);
    public static final TableColumn REMARK = new TableColumn("Bemerkung", 26, false, null, null);

    private final String label;
    private final double width;
    private final boolean figures;
    private final @Nullable Category category;
    private final @Nullable ToIntBiFunction<UnitFigures, GroupFigures> figure;

    private TableColumn(
            String label,
            double width,
            boolean figures,
            @Nullable Category category,
            @Nullable ToIntBiFunction<UnitFigures, GroupFigures> figure) {
        this.label = label;
        this.width = width;
        this.figures = figures;
        this.category = category;
        this.figure = figure;
    }

    /** The column with the recognised trainings of a category. */
    public static TableColumn of(Category category) {
        return new TableColumn(
                category.label(),
                NARROW,
                true,
                category,
                (unit, group) -> group.trainings().getOrDefault(category, 0));
    }

    private static TableColumn adding(String label, double width, ToIntBiFunction<UnitFigures, GroupFigures> figure) {
        return new TableColumn(label, width, true, null, figure);
    }

    private static TableColumn ofGroup(String label, ToIntFunction<GroupFigures> figure) {
        return adding(label, NARROW, (unit, group) -> figure.applyAsInt(group));
    }

    /** The heading; before the end of the window nobody is called "nicht erfüllt" for good (R23). */
    public String label(boolean interim) {
        return this == OPEN && interim ? "noch " + label : label;
    }

    /** The width in characters. */
    public double width() {
        return width;
    }

    /** The category whose trainings it counts; null for any other column. */
    public @Nullable Category category() {
        return category;
    }

    boolean isSame(TableColumn other) {
        return this == other || (category != null && category.equals(other.category));
    }

    /** True for the narrow columns, whose headings stand upright. */
    public boolean figures() {
        return figures;
    }

    /** True for the columns whose figures add up over units. */
    public boolean adds() {
        return figure != null;
    }

    /** The figure of an adding column; 0 for the others. */
    public int figure(UnitFigures unit, Line line) {
        return figure == null ? 0 : figure.applyAsInt(unit, line.of(unit));
    }

    @Override
    public String toString() {
        return label;
    }
}
