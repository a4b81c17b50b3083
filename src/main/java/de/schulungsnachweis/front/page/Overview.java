package de.schulungsnachweis.front.page;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Rate;
import java.util.List;

/**
 * What the first page shows.
 *
 * @param evaluation what it is made from
 * @param leadersShare how far line A of the city is
 * @param staffShare how far line B is
 * @param totalShare both together, line C
 * @param leaders the table of line A
 * @param staff the table of line B
 * @param outside the table of line D, with the persons whose group is not stated
 * @param notes the figures of the footnotes
 * @param certificates what became of the certificates
 */
record Overview(
        Evaluation evaluation,
        Share leadersShare,
        Share staffShare,
        Share totalShare,
        CityTable leaders,
        CityTable staff,
        CityTable outside,
        Notes notes,
        CertificateLines certificates) {

    static Overview of(Evaluation evaluation) {
        List<Category> categories = evaluation.mandate().categories();
        Rate leaders = rate(evaluation.total().leaders());
        Rate staff = rate(evaluation.total().staff());
        return new Overview(
                evaluation,
                Share.of(leaders),
                Share.of(staff),
                Share.of(leaders.plus(staff)),
                CityTable.of(evaluation, unit -> Cells.group(unit, unit.leaders(), categories)),
                CityTable.of(evaluation, unit -> Cells.group(unit, unit.staff(), categories)),
                CityTable.of(evaluation, Cells::outside),
                Notes.of(evaluation),
                CertificateLines.of(evaluation.certificates()));
    }

    /** True until a list was imported: then there is nothing to show but the next step. */
    public boolean empty() {
        return evaluation.inputs().isEmpty();
    }

    /** The bars of the chart: lines A, B and C of the city. */
    public List<RateBar> bars() {
        Rate ofLeaders = rate(evaluation.total().leaders());
        Rate ofStaff = rate(evaluation.total().staff());
        return RateBar.ofAll(List.of(ofLeaders, ofStaff, ofLeaders.plus(ofStaff)));
    }

    private static Rate rate(GroupFigures figures) {
        return new Rate(figures.fulfilled(), figures.target());
    }
}
