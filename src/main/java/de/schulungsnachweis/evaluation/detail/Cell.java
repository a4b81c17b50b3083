package de.schulungsnachweis.evaluation.detail;

import de.schulungsnachweis.mandate.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of the evaluation table.
 *
 * @param unitCodes of one unit, or of all units that a sum is about
 * @param group of line A or B; null for line C, and for columns that are of no line
 * @param asOf the as-of day of the table
 */
public record Cell(List<String> unitCodes, @Nullable TargetGroup group, CellColumn column, LocalDate asOf) {

    /** The codes as a reader sees them. */
    public String units() {
        return String.join(", ", unitCodes);
    }

    /** An identifier without personal data, for the audit trail. */
    public String subject() {
        return "auswertung:" + asOf + ":" + String.join(",", unitCodes) + ":" + (group == null ? "ALL" : group.name())
                + ":" + column.name();
    }
}
