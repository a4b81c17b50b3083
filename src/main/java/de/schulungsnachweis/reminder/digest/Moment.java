package de.schulungsnachweis.reminder.digest;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.reminder.setting.ReminderSettings;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** The point of time for which a reminder is true. */
@Component
public class Moment {

    private static final Duration STATEMENT_PERIOD = Duration.ofDays(7L * ReminderSettings.WEEKS_OF_STATEMENT);

    private final Clock clock;
    private final Mandate mandate;

    Moment(Clock clock, Mandate mandate) {
        this.clock = clock;
        this.mandate = mandate;
    }

    public Instant now() {
        return clock.instant();
    }

    public ZonedDateTime local() {
        return ZonedDateTime.now(clock);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** R11: afterwards no training can count any more. */
    public boolean windowOver() {
        return today().isAfter(mandate.windowEnd());
    }

    /** R29: who was stored later could not get the own sheet for four weeks. */
    public Timestamp knownBefore() {
        return Timestamp.from(now().minus(STATEMENT_PERIOD));
    }
}
