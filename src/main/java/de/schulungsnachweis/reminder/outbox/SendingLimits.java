package de.schulungsnachweis.reminder.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code schulungsnachweis.reminder}.
 *
 * @param mailsPerMinute so many leave in a minute, of all instances together
 * @param firstDelay after the first failure; it doubles with every further one
 * @param longestDelay the delay grows no further
 * @param mostAttempts then the mail has failed for good
 */
@ConfigurationProperties("schulungsnachweis.reminder")
record SendingLimits(int mailsPerMinute, Duration firstDelay, Duration longestDelay, int mostAttempts) {

    private static final int MOST_DOUBLINGS = 20;

    /**
     * How long to wait after a failure. The waits of many mails are spread, so that they do not come back together.
     *
     * @param failures how often it failed, at least 1
     * @param jitter from 0 to 1
     */
    Duration delay(int failures, double jitter) {
        long doubled = firstDelay.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
        long capped = Math.min(doubled, longestDelay.toMillis());
        return Duration.ofMillis(capped / 2).plus(Duration.ofMillis(Math.round(jitter * (double) capped)));
    }
}
