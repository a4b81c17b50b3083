package de.schulungsnachweis.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** R21 and R22: the rate is a quotient, that of a sum the quotient of the sums, and without a target there is none. */
class R21RateTest {

    @Test
    void theRateIsFulfilledByTarget() {
        assertThat(new Rate(3, 4).quotient()).hasValue(0.75);
    }

    @Test
    void withoutATargetGroupThereIsNoRate() {
        assertThat(new Rate(0, 0).quotient()).isEmpty();
    }

    @Test
    void nobodyIsZeroAndEverybodyIsOne() {
        assertThat(new Rate(0, 5).quotient()).hasValue(0.0);
        assertThat(new Rate(5, 5).quotient()).hasValue(1.0);
    }

    @Test
    void theRateOfASumIsTheQuotientOfTheSumsNotTheMeanOfTheRates() {
        assertThat(new Rate(1, 1).plus(new Rate(0, 3)).quotient()).hasValue(0.25);
    }

    @Test
    void aUnitWithoutATargetGroupDoesNotChangeTheSum() {
        assertThat(new Rate(1, 2).plus(new Rate(0, 0)).quotient()).hasValue(0.5);
    }

    @Test
    void morePersonsThanTheTargetGroupAreRefused() {
        assertThatThrownBy(() -> new Rate(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lessThanNobodyIsRefused() {
        assertThatThrownBy(() -> new Rate(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
