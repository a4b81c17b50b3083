package de.schulungsnachweis.front.start;

import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.evaluation.round.Delivery;
import de.schulungsnachweis.front.page.GermanNumbers;
import de.schulungsnachweis.mandate.Rate;
import org.jspecify.annotations.Nullable;

/**
 * One unit in the table of the first page.
 *
 * @param division null if not known
 * @param rate of managers and staff together; nobody where nothing was delivered
 * @param inReview certificates that wait for a decision
 * @param delivery how far it is in the round; null without one
 */
record UnitLine(
        String code,
        String name,
        @Nullable String division,
        UnitStatus status,
        Rate rate,
        int inReview,
        @Nullable Delivery delivery) {

    private static final int BAR = 100;

    static UnitLine of(UnitEvaluation unit, @Nullable Delivery delivery) {
        GroupFigures leaders = unit.figures().leaders();
        GroupFigures staff = unit.figures().staff();
        return new UnitLine(
                unit.code(),
                unit.name(),
                unit.division(),
                unit.status(),
                new Rate(leaders.fulfilled() + staff.fulfilled(), leaders.target() + staff.target()),
                leaders.certificatesInReview() + staff.certificatesInReview(),
                delivery);
    }

    /** Whether a list was delivered; without one its cells stay empty (R22). */
    public boolean delivered() {
        return status != UnitStatus.NOT_DELIVERED;
    }

    public String target() {
        return text(rate.target());
    }

    public String open() {
        return text(rate.target() - rate.fulfilled());
    }

    public String review() {
        return text(inReview);
    }

    public String percent() {
        return delivered() ? GermanNumbers.percent(rate) : "";
    }

    /** The part of the bar that is full, of 100. */
    public long bar() {
        return Math.round(rate.quotient().orElse(0) * BAR);
    }

    /** Whether there is a bar at all. */
    public boolean charted() {
        return delivered() && rate.target() > 0;
    }

    boolean released() {
        return delivery != null && delivery.released() != null;
    }

    private String text(int number) {
        return delivered() ? GermanNumbers.number(number) : "";
    }
}
