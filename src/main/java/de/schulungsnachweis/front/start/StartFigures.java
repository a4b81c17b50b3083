package de.schulungsnachweis.front.start;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.front.page.RateBar;
import de.schulungsnachweis.front.page.Share;
import de.schulungsnachweis.mandate.Rate;
import java.util.List;

/**
 * How far managers, staff and both are, as a table and as bars.
 *
 * @param undeclared persons without a stated group (R3)
 * @param inReview certificates that wait for a decision
 */
record StartFigures(Share leaders, Share staff, Share total, List<RateBar> bars, int undeclared, int inReview) {

    static StartFigures of(Evaluation evaluation) {
        GroupFigures leaders = evaluation.total().leaders();
        GroupFigures staff = evaluation.total().staff();
        Rate ofLeaders = new Rate(leaders.fulfilled(), leaders.target());
        Rate ofStaff = new Rate(staff.fulfilled(), staff.target());
        return new StartFigures(
                Share.of(ofLeaders),
                Share.of(ofStaff),
                Share.of(ofLeaders.plus(ofStaff)),
                RateBar.ofAll(List.of(ofLeaders, ofStaff, ofLeaders.plus(ofStaff))),
                evaluation.total().undeclared(),
                leaders.certificatesInReview() + staff.certificatesInReview());
    }
}
