package de.schulungsnachweis.evaluation.outlook;

import de.schulungsnachweis.evaluation.detail.CellColumn;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of a column count, for those who may see the rows behind them (R25).
 *
 * @param group null for both groups
 */
public record ColumnLink(@Nullable TargetGroup group, CellColumn column) {

    static ColumnLink of(CellColumn column) {
        return new ColumnLink(null, column);
    }

    static ColumnLink of(TargetGroup group, CellColumn column) {
        return new ColumnLink(group, column);
    }

    /** For the columns behind the name of the unit; null for one without rows behind its numbers. */
    static List<@Nullable ColumnLink> behindTheName(@Nullable ColumnLink... links) {
        List<@Nullable ColumnLink> behind = new ArrayList<>();
        for (@Nullable ColumnLink link : links) {
            behind.add(link);
        }
        return behind;
    }
}
