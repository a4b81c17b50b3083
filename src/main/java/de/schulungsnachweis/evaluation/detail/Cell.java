package de.schulungsnachweis.evaluation.detail;

import de.schulungsnachweis.mandate.TargetGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of the evaluation table.
 *
 * @param group of line A or B; null for line C, and for columns that are of no line
 * @param asOf the as-of day of the table
 */
public record Cell(String unitCode, @Nullable TargetGroup group, CellColumn column, LocalDate asOf) {

    /** An identifier without personal data, for the audit trail. */
    public String subject() {
        return "auswertung:" + asOf + ":" + unitCode + ":" + (group == null ? "ALL" : group.name()) + ":"
                + column.name();
    }
}
