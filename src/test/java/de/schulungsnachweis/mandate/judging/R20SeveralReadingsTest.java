package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Outcome;
import org.junit.jupiter.api.Test;

/** R20: an unclear duration is never assumed, unless every sensible reading falls on the same side of six hours. */
class R20SeveralReadingsTest {

    @Test
    void anUnknownDurationGoesToReview() {
        assertThat(training().lastingBetween(null, null).outcome()).isEqualTo(Outcome.DURATION_UNCLEAR);
    }

    @Test
    void readingsOnBothSidesGoToReview() {
        assertThat(training().lastingBetween(359, 360).outcome()).isEqualTo(Outcome.DURATION_UNCLEAR);
    }

    @Test
    void atLeastSixHoursIsLongEnough() {
        assertThat(training().lastingBetween(360, null).outcome()).isEqualTo(Outcome.COUNTED);
        assertThat(training().lastingBetween(360, 480).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void atLeastOneMinuteLessGoesToReview() {
        assertThat(training().lastingBetween(359, null).outcome()).isEqualTo(Outcome.DURATION_UNCLEAR);
    }

    @Test
    void atMostOneMinuteLessIsTooShort() {
        assertThat(training().lastingBetween(null, 359).outcome()).isEqualTo(Outcome.TOO_SHORT);
        assertThat(training().lastingBetween(60, 359).outcome()).isEqualTo(Outcome.TOO_SHORT);
    }

    @Test
    void atMostSixHoursGoesToReview() {
        assertThat(training().lastingBetween(null, 360).outcome()).isEqualTo(Outcome.DURATION_UNCLEAR);
    }

    @Test
    void whereTheMinutesAreKnownTheBoundsDoNotMatter() {
        assertThat(DurationRule.judge(Fixtures.MANDATE, 300, 400, 500)).isEqualTo(DurationRule.Length.TOO_SHORT);
        assertThat(DurationRule.judge(Fixtures.MANDATE, 400, 100, 200)).isEqualTo(DurationRule.Length.LONG_ENOUGH);
    }

    @Test
    void theReasonSaysAtLeast() {
        assertThat(training().lastingBetween(360, null).judged().reason()).contains("mindestens 6 Stunden");
    }
}
