package de.schulungsnachweis.evaluation.export.table;

import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.mandate.Category;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** The columns of the evaluation table in the order and wording of R21, behind the two that name the row. */
public enum TableColumn {
    PERSONS("Beschäftigte insgesamt", 8.5),
    TARGET("Zielgruppe (Personen)", 8.5),
    DEMOCRATIC(Category.DEMOCRATIC.label(), 8.5),
    INTERCULTURAL(Category.INTERCULTURAL.label(), 8.5),
    MULTILINGUAL(Category.MULTILINGUAL.label(), 8.5),
    PLAIN_LANGUAGE(Category.PLAIN_LANGUAGE.label(), 8.5),
    TRAININGS("gesamt", 8.5),
    WITH_TRAINING("Personen mit mindestens einer anerkannten Schulung", 9.5),
    FULFILLED("erfüllt", 8.5),
    OPEN("nicht erfüllt", 8.5),
    OPEN_IN_REVIEW("davon mit Nachweis in Klärung", 8.5),
    OPEN_NOT_ON_DUTY("davon nicht im Dienst", 8.5),
    NEW_SINCE_OCTOBER("davon neu seit 1. Oktober", 8.5),
    RATE("Quote", 10),
    IN_REVIEW("Nachweise in Klärung", 8.5),
    STATUS("Meldestand", 17),
    REMARK("Bemerkung", 26);

    /** The index of the column with the code of the unit. */
    public static final int CODE_INDEX = 0;
    /** The index of the column with its name. */
    public static final int NAME_INDEX = 1;

    private static final int COLUMNS_BEFORE = 2;
    private static final List<TableColumn> ORDER = List.of(values());

    private final String label;
    private final double width;

    TableColumn(String label, double width) {
        this.label = label;
        this.width = width;
    }

    /** The heading; before the end of the window nobody is called "nicht erfüllt" for good (R23). */
    public String label(boolean interim) {
        return this == OPEN && interim ? "noch " + label : label;
    }

    /** The width in characters. */
    public double width() {
        return width;
    }

    /** The index of the column on a sheet. */
    public int index() {
        return COLUMNS_BEFORE + ORDER.indexOf(this);
    }

    /** The cell's address in the row with this index, for example {@code D8}. */
    public String address(int rowIndex) {
        return letters() + (rowIndex + 1);
    }

    /** The letters of the column on a sheet, for example {@code D}. */
    public String letters() {
        return CellReference.convertNumToColString(index());
    }

    /** True for the narrow columns, whose headings stand upright. */
    public boolean figures() {
        return this != STATUS && this != REMARK;
    }

    /** True for the columns whose figures add up over units. */
    public boolean adds() {
        return this != RATE && this != STATUS && this != REMARK;
    }

    /** The figure of an adding column; 0 for the others. */
    public int figure(UnitFigures unit, Line line) {
        GroupFigures group = line.of(unit);
        return switch (this) {
            case PERSONS -> unit.persons();
            case TARGET -> group.target();
            case DEMOCRATIC -> trainings(group, Category.DEMOCRATIC);
            case INTERCULTURAL -> trainings(group, Category.INTERCULTURAL);
            case MULTILINGUAL -> trainings(group, Category.MULTILINGUAL);
            case PLAIN_LANGUAGE -> trainings(group, Category.PLAIN_LANGUAGE);
            case TRAININGS -> group.trainingsTotal();
            case WITH_TRAINING -> group.withTraining();
            case FULFILLED -> group.fulfilled();
            case OPEN -> group.open();
            case OPEN_IN_REVIEW -> group.openInReview();
            case OPEN_NOT_ON_DUTY -> group.openNotOnDuty();
            case NEW_SINCE_OCTOBER -> group.newSinceOctober();
            case IN_REVIEW -> group.certificatesInReview();
            case RATE, STATUS, REMARK -> 0;
        };
    }

    private static int trainings(GroupFigures group, Category category) {
        return group.trainings().getOrDefault(category, 0);
    }
}
