package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.MandateCopies;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R11: trainings count from 1 January 2021 up to and including 31 December 2026; the last day decides. */
class R11WindowTest {

    @Test
    void theLastDayOf2020IsOutside() {
        assertThat(training().endingOn(2020, 12, 31).outcome()).isEqualTo(Outcome.OUTSIDE_WINDOW);
    }

    @Test
    void theFirstDayOf2021IsInside() {
        assertThat(training().endingOn(2021, 1, 1).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void theSecondDayOf2021IsInside() {
        assertThat(training().endingOn(2021, 1, 2).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void theThirtiethOfDecember2026IsInside() {
        assertThat(training().endingOn(2026, 12, 30).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void theLastDayOf2026IsInside() {
        assertThat(training().endingOn(2026, 12, 31).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void theFirstDayOf2027IsOutside() {
        assertThat(training().endingOn(2027, 1, 1).outcome()).isEqualTo(Outcome.OUTSIDE_WINDOW);
    }

    @Test
    void theLeapDayIsInside() {
        assertThat(training().endingOn(2024, 2, 29).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void whatBeganBeforeTheWindowAndEndedInItIsInside() {
        assertThat(training().beginningOn(2020, 12, 31).endingOn(2021, 1, 1).outcome())
                .isEqualTo(Outcome.COUNTED);
    }

    @Test
    void whatBeganInTheWindowAndEndedAfterItGoesToReview() {
        assertThat(training().beginningOn(2026, 12, 31).endingOn(2027, 1, 1).outcome())
                .isEqualTo(Outcome.ROW_UNCLEAR);
    }

    @Test
    void whatBeganAfterTheWindowIsOutside() {
        assertThat(training().beginningOn(2027, 1, 1).endingOn(2027, 1, 2).outcome())
                .isEqualTo(Outcome.OUTSIDE_WINDOW);
    }

    @Test
    void whatBeganAndEndedBeforeTheWindowIsOutside() {
        assertThat(training().beginningOn(2020, 12, 30).endingOn(2020, 12, 31).outcome())
                .isEqualTo(Outcome.OUTSIDE_WINDOW);
    }

    @Test
    void aMonthWithoutADayBeforeTheWindowIsOutside() {
        assertThat(training().endingSomeDayIn(2020, 12).outcome()).isEqualTo(Outcome.OUTSIDE_WINDOW);
    }

    @Test
    void aMonthOfWhichEveryDayIsInsideNeedsNoDay() {
        assertThat(training().endingSomeDayIn(2021, 1).outcome()).isEqualTo(Outcome.COUNTED);
        assertThat(training().endingSomeDayIn(2026, 12).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void aMonthWithoutADayAfterTheWindowIsOutside() {
        assertThat(training().endingSomeDayIn(2027, 1).outcome()).isEqualTo(Outcome.OUTSIDE_WINDOW);
    }

    @Test
    void readingsOnBothSidesOfTheBeginningGoToReview() {
        assertThat(training()
                        .endingBetween(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1))
                        .outcome())
                .isEqualTo(Outcome.ROW_UNCLEAR);
    }

    @Test
    void readingsOnBothSidesOfTheEndGoToReview() {
        assertThat(training()
                        .endingBetween(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1))
                        .outcome())
                .isEqualTo(Outcome.ROW_UNCLEAR);
    }

    @Test
    void withoutAKnownLastDayItGoesToReview() {
        assertThat(training().endingBetween(null, null).outcome()).isEqualTo(Outcome.ROW_UNCLEAR);
    }

    @Test
    void aMonthWithoutADayThatTheEdgeOfTheWindowCutsThroughGoesToReview() {
        Mandate cutsThroughMonths =
                MandateCopies.withWindow(Fixtures.MANDATE, LocalDate.of(2021, 1, 15), LocalDate.of(2026, 12, 15));
        assertThat(WindowRule.judge(cutsThroughMonths, null, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo(WindowRule.Place.UNCLEAR);
        assertThat(WindowRule.judge(cutsThroughMonths, null, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31)))
                .isEqualTo(WindowRule.Place.UNCLEAR);
    }
}
