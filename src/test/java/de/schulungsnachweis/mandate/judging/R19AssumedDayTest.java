package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.MANDATE;
import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Outcome;
import org.junit.jupiter.api.Test;

/** R19: a whole day without times is long enough, half a day is not, and the reason says that it was assumed. */
class R19AssumedDayTest {

    private static final int WHOLE_DAY =
            MANDATE.assumptions().unitsPerDay() * MANDATE.assumptions().minutesPerUnit();

    @Test
    void aWholeDayIsLongEnough() {
        assertThat(training().assumedToLast(WHOLE_DAY).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void halfADayIsTooShort() {
        assertThat(training().assumedToLast(WHOLE_DAY / 2).outcome()).isEqualTo(Outcome.TOO_SHORT);
    }

    @Test
    void theReasonSaysThatTheDurationWasAssumed() {
        assertThat(training().assumedToLast(WHOLE_DAY).judged().reason()).contains("Dauer angenommen");
        assertThat(training().assumedToLast(WHOLE_DAY / 2).judged().reason()).contains("Dauer angenommen");
    }

    @Test
    void theReasonOfAStatedDurationDoesNotSaySo() {
        assertThat(training().lasting(WHOLE_DAY).judged().reason()).doesNotContain("angenommen");
    }
}
