package de.schulungsnachweis.evaluation.export.table;

import de.schulungsnachweis.mandate.Mandate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/** The columns of the evaluation table of a mandate in the order of R21, behind the two that name the row. */
public final class TableColumns {

    /** The index of the column with the code of the unit. */
    public static final int CODE_INDEX = 0;
    /** The index of the column with its name. */
    public static final int NAME_INDEX = 1;

    private static final int COLUMNS_BEFORE = 2;

    private final List<TableColumn> order;

    private TableColumns(List<TableColumn> order) {
        this.order = List.copyOf(order);
    }

    /** A column for each of its categories, among those that every mandate has. */
    public static TableColumns of(Mandate mandate) {
        List<TableColumn> order = new ArrayList<>(List.of(TableColumn.PERSONS, TableColumn.TARGET));
        mandate.categories().stream().map(TableColumn::of).forEach(order::add);
        order.addAll(List.of(
                TableColumn.TRAININGS,
                TableColumn.WITH_TRAINING,
                TableColumn.FULFILLED,
                TableColumn.OPEN,
                TableColumn.OPEN_IN_REVIEW,
                TableColumn.OPEN_NOT_ON_DUTY,
                TableColumn.NEW_SINCE_OCTOBER,
                TableColumn.RATE,
                TableColumn.IN_REVIEW,
                TableColumn.STATUS,
                TableColumn.REMARK));
        return new TableColumns(order);
    }

    /** All of them, from "Beschäftigte insgesamt" to "Bemerkung". */
    public List<TableColumn> all() {
        return order;
    }

    /** The columns of the categories. */
    public List<TableColumn> categories() {
        return order.stream().filter(column -> column.category() != null).toList();
    }

    /** The index of a column on a sheet. */
    public int index(TableColumn column) {
        return COLUMNS_BEFORE
                + IntStream.range(0, order.size())
                        .filter(place -> order.get(place).isSame(column))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("not a column of this table: " + column));
    }

    /** The cell's address in the row with this index, for example {@code D8}. */
    public String address(TableColumn column, int rowIndex) {
        return letters(column) + (rowIndex + 1);
    }

    /** The letters of a column on a sheet, for example {@code D}. */
    public String letters(TableColumn column) {
        return CellReference.convertNumToColString(index(column));
    }
}
