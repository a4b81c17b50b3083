package de.schulungsnachweis.evaluation.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares are written as German readers expect them, and known again. */
class SharesTest {

    @Test
    void aShareHasOnePlaceAfterTheComma() {
        assertThat(Shares.text(5, 8)).isEqualTo("62,5 %");
        assertThat(Shares.text(0, 3)).isEqualTo("0,0 %");
        assertThat(Shares.text(3, 3)).isEqualTo("100,0 %");
        assertThat(Shares.text(0, 0)).isEqualTo("–");
    }

    @Test
    void everyShareIsKnownAsOne() {
        assertThat(Shares.isShare(Shares.text(1, 3))).isTrue();
        assertThat(Shares.isShare(Shares.text(7, 7))).isTrue();
        assertThat(Shares.isShare(Shares.text(0, 0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Teilzeit 50 %", "50 %", "12"})
    void otherTextsAreNone(String text) {
        assertThat(Shares.isShare(text)).isFalse();
    }
}
