package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.MANDATE;
import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Outcome;
import org.junit.jupiter.api.Test;

/** R18: an Unterrichtseinheit has 45 minutes, so that eight of them are exactly long enough. */
class R18TeachingUnitsTest {

    @Test
    void sevenUnitsAreTooShort() {
        assertThat(training().lasting(units(7)).outcome()).isEqualTo(Outcome.TOO_SHORT);
    }

    @Test
    void eightUnitsAreLongEnough() {
        assertThat(training().lasting(units(8)).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void nineUnitsAreLongEnough() {
        assertThat(training().lasting(units(9)).outcome()).isEqualTo(Outcome.COUNTED);
    }

    private static int units(int number) {
        return number * MANDATE.assumptions().minutesPerUnit();
    }
}
