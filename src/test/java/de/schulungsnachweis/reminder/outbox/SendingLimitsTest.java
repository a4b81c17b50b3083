package de.schulungsnachweis.reminder.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a mail waits after a failure. */
class SendingLimitsTest {

    private static final SendingLimits LIMITS = new SendingLimits(60, Duration.ofMinutes(2), Duration.ofHours(1), 40);

    @ParameterizedTest
    @CsvSource({
        "1, 0, PT1M",
        "1, 1, PT3M",
        "1, 0.5, PT2M",
        "2, 0.5, PT4M",
        "5, 0.5, PT32M",
        "6, 0.5, PT1H",
        "39, 0, PT30M",
        "39, 1, PT1H30M"
    })
    void theDelayDoublesUpToItsLimitAndIsSpreadByChance(int failures, double jitter, Duration expected) {
        assertThat(LIMITS.delay(failures, jitter)).isEqualTo(expected);
    }
}
