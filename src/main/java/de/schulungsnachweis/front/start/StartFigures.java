package de.schulungsnachweis.front.start;

import de.schulungsnachweis.evaluation.Figures;
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

    static StartFigures of(Figures figures) {
        GroupFigures leaders = figures.total().leaders();
        GroupFigures staff = figures.total().staff();
        Rate ofLeaders = new Rate(leaders.fulfilled(), leaders.target());
        Rate ofStaff = new Rate(staff.fulfilled(), staff.target());
        return new StartFigures(
                Share.of(ofLeaders),
                Share.of(ofStaff),
                Share.of(ofLeaders.plus(ofStaff)),
                RateBar.ofAll(List.of(ofLeaders, ofStaff, ofLeaders.plus(ofStaff))),
                figures.total().undeclared(),
                leaders.certificatesInReview() + staff.certificatesInReview());
    }
}
