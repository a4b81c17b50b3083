package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.mandate.Mandate;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of the table without its accounts of entries and certificates, for who asks no more.
 *
 * @param mandate the mandate with its version
 * @param asOf the as-of day (R23)
 * @param today what counts as "not over yet" beside the as-of day (R11)
 * @param units every unit in the order of its code
 * @param total the sum of the units that delivered
 * @param inputs the files it was made from
 * @param example true where the data are invented examples, which every output says
 */
public record Figures(
        Mandate mandate,
        LocalDate asOf,
        LocalDate today,
        List<UnitEvaluation> units,
        UnitFigures total,
        List<EvaluatedInput> inputs,
        boolean example) {

    /** True for the Zwischenstand: the window is still open, so "nicht erfüllt" reads "noch nicht erfüllt" (R23). */
    public boolean interim() {
        return !today.isAfter(mandate.windowEnd());
    }

    /** The units without their figures. */
    public List<UnitLine> lines() {
        return units.stream().map(UnitLine::of).toList();
    }

    /** Number of units that delivered nothing (R22). */
    public int notDelivered() {
        return (int) units.stream()
                .filter(unit -> unit.status() == UnitStatus.NOT_DELIVERED)
                .count();
    }
}
