package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.mandate.Mandate;
import java.time.LocalDate;
import java.util.List;

/**
 * The evaluation of one mandate as of one day: everything that the table, the workbook and the JSON show.
 *
 * @param mandate the mandate with its version
 * @param ruleVersion the version of mandate and rule lists that the certificates were judged by; empty without any
 * @param asOf the as-of day (R23)
 * @param today what counts as "not over yet" beside the as-of day (R11)
 * @param units every unit in the order of its code
 * @param divisions subtotals in the order of their names; empty where no division is known
 * @param total the sum of the units that delivered
 * @param notDelivered number of units that delivered nothing
 * @param certificates the account over all certificates
 * @param persons the account over all staff entries
 * @param inputs the files it was made from
 * @param skipped the files that could not be used
 * @param example true where the data are invented examples, which every output says
 * @param choice which of the units of the scope it is about, which every output says where somebody chose
 */
public record Evaluation(
        Mandate mandate,
        String ruleVersion,
        LocalDate asOf,
        LocalDate today,
        List<UnitEvaluation> units,
        List<DivisionTotal> divisions,
        UnitFigures total,
        int notDelivered,
        CertificateAccount certificates,
        PersonAccount persons,
        List<EvaluatedInput> inputs,
        List<SkippedFile> skipped,
        boolean example,
        UnitChoice choice) {

    /** True for the Zwischenstand: the window is still open, so "nicht erfüllt" reads "noch nicht erfüllt" (R23). */
    public boolean interim() {
        return !today.isAfter(mandate.windowEnd());
    }
}
