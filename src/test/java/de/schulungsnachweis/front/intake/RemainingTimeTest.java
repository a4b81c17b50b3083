package de.schulungsnachweis.front.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long reading a list will still take, in words. */
class RemainingTimeTest {

    @ParameterizedTest
    @CsvSource({
        "90000, 100000, 10, progress.remaining.few, 0",
        "50000, 100000, 10, progress.remaining.few, 0",
        "50000, 100000, 19, progress.remaining.seconds, 20",
        "20000, 100000, 10, progress.remaining.seconds, 40",
        "10000, 70000, 10, progress.remaining.minutes, 1",
        "10000, 100000, 10, progress.remaining.minutes, 2",
        "10000, 1000000, 100, progress.remaining.long, 0"
    })
    void itIsSaidAtTheSpeedSoFar(int rows, int total, int seconds, String message, int number) {
        assertThat(RemainingTime.of(rows, total, Duration.ofSeconds(seconds)))
                .isEqualTo(new RemainingTime(message, number));
    }

    @Test
    void nothingIsSaidBeforeTheSpeedIsKnown() {
        assertThat(RemainingTime.of(0, 100_000, Duration.ofSeconds(10))).isNull();
        assertThat(RemainingTime.of(5_000, 100_000, Duration.ofMillis(1_500))).isNull();
    }

    @Test
    void nothingIsSaidWhereTheFileHasMoreRowsThanItSays() {
        assertThat(RemainingTime.of(120_000, 100_000, Duration.ofSeconds(10))).isNull();
    }
}
