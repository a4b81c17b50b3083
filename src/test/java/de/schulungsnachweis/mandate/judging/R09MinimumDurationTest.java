package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Outcome;
import org.junit.jupiter.api.Test;

/** R9: at least six hours per training. */
class R09MinimumDurationTest {

    @Test
    void fiveHoursFiftyNineAreTooShort() {
        assertThat(training().lasting(359).outcome()).isEqualTo(Outcome.TOO_SHORT);
    }

    @Test
    void sixHoursAreLongEnough() {
        assertThat(training().lasting(360).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void oneMinuteMoreIsLongEnough() {
        assertThat(training().lasting(361).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void noTimeAtAllIsTooShort() {
        assertThat(training().lasting(0).outcome()).isEqualTo(Outcome.TOO_SHORT);
    }

    @Test
    void aCourseOfTenTimesNinetyMinutesIsOneTrainingOfFifteenHours() {
        assertThat(training().lasting(10 * 90).outcome()).isEqualTo(Outcome.COUNTED);
    }
}
