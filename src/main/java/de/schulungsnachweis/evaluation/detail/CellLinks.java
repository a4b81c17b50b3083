package de.schulungsnachweis.evaluation.detail;

import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a table lead to the persons behind them: those of the own units (R25).
 *
 * @param group of the table's line; null where the columns say it
 * @param columns in the order of the cells; null for a cell without rows behind it
 */
public record CellLinks(Scope scope, @Nullable TargetGroup group, List<@Nullable CellColumn> columns) {

    private static final List<@Nullable CellColumn> BEHIND_THE_CATEGORIES = Arrays.asList(
            CellColumn.TRAININGS,
            CellColumn.WITH_TRAINING,
            CellColumn.FULFILLED,
            CellColumn.OPEN,
            CellColumn.OPEN_IN_REVIEW,
            CellColumn.OPEN_NOT_ON_DUTY,
            CellColumn.NEW_SINCE_OCTOBER,
            null,
            CellColumn.IN_REVIEW);

    private static final List<@Nullable CellColumn> OUTSIDE = Arrays.asList(
            CellColumn.PERSONS, CellColumn.OUTSIDE_PERSONS, CellColumn.OUTSIDE_TRAININGS, CellColumn.UNDECLARED);

    /** Of the table of line A or B. */
    public static CellLinks of(Scope scope, TargetGroup group, Mandate mandate) {
        List<@Nullable CellColumn> columns = new ArrayList<>(List.of(CellColumn.PERSONS, CellColumn.TARGET));
        mandate.categories().stream().map(CellColumn::of).forEach(columns::add);
        columns.addAll(BEHIND_THE_CATEGORIES);
        return new CellLinks(scope, group, columns);
    }

    /** Of the table of what stands apart. */
    public static CellLinks outside(Scope scope) {
        return new CellLinks(scope, null, OUTSIDE);
    }

    /**
     * Whether the cell leads anywhere; a 0 does not.
     *
     * @param unitCodes of the unit, or of all units that a sum is about
     */
    public boolean leads(List<String> unitCodes, int index, String text) {
        return column(index) != null
                && !text.isEmpty()
                && !text.equals("0")
                && unitCodes.stream().allMatch(scope::holdsUnit);
    }

    /** Null for a cell without rows behind it. */
    public @Nullable CellColumn column(int index) {
        return columns.get(index);
    }
}
