package de.schulungsnachweis.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How often somebody may ask within a minute. */
class RateLimitTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    @Test
    void asManyAsAllowedAreAndTheNextIsNot() {
        RateLimit limit = new RateLimit(2, CLOCK);
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isFalse();
    }

    @Test
    void oneCallerDoesNotUseUpWhatIsAnothers() {
        RateLimit limit = new RateLimit(1, CLOCK);
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isFalse();
        assertThat(limit.allows("b")).isTrue();
    }

    @Test
    void theNextMinuteBeginsAnew() {
        MovableClock clock = new MovableClock(CLOCK.instant());
        RateLimit limit = new RateLimit(1, clock);
        assertThat(limit.allows("a")).isTrue();
        clock.now = clock.now.plus(Duration.ofSeconds(59));
        assertThat(limit.allows("a")).isFalse();
        clock.now = clock.now.plus(Duration.ofSeconds(1));
        assertThat(limit.allows("a")).isTrue();
    }

    private static final class MovableClock extends Clock {

        private Instant now;

        private MovableClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
