package de.schulungsnachweis.reminder.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.reminder.setting.ReminderSettings;
import de.schulungsnachweis.reminder.setting.Rhythm;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When reminders are due. */
class ScheduleTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        // A Friday that is no holiday.
        "2026-05-05, 8, 2026-05-08",
        // The first of May is a Friday and a holiday.
        "2026-05-01, 1, 2026-05-04",
        // The 31st of October is a Saturday, the 1st of November a Sunday.
        "2026-10-30, 1, 2026-11-02",
        // Repentance day.
        "2026-11-10, 18, 2026-11-19",
        // This month's day is over.
        "2026-11-20, 2, 2026-12-02"
    })
    void theNextDayIsTheFirstWorkingDayFromTheChosenDayOn(LocalDate from, int dayOfMonth, LocalDate expected) {
        assertThat(Schedule.next(from, LAST, settings(Rhythm.MONTHLY, dayOfMonth)))
                .contains(expected);
    }

    @Test
    void aDayThatSlipsIntoTheNextMonthIsNotLost() {
        assertThat(Schedule.next(LocalDate.of(2026, 3, 1), LAST, settings(Rhythm.MONTHLY, 28)))
                .contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void everyThreeMonthsMeansTheFirstMonthOfAQuarter() {
        assertThat(Schedule.next(LocalDate.of(2026, 2, 1), LAST, settings(Rhythm.QUARTERLY, 1)))
                .contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void nothingIsDueAfterTheWindow() {
        assertThat(Schedule.next(LocalDate.of(2026, 12, 2), LAST, settings(Rhythm.MONTHLY, 1)))
                .isEmpty();
    }

    @Test
    void withoutARhythmNothingIsEverDue() {
        assertThat(Schedule.next(LONG_AGO, LAST, settings(Rhythm.NEVER, 1))).isEmpty();
    }

    @Test
    void aDayOnWhichTheServiceDidNotRunIsMadeUpForWithinAWeek() {
        ReminderSettings settings = settings(Rhythm.MONTHLY, 2);
        LocalDate planned = LocalDate.of(2026, 12, 2);
        assertThat(Schedule.due(planned.minusDays(1), LONG_AGO, LAST, settings)).isEmpty();
        assertThat(Schedule.due(planned, LONG_AGO, LAST, settings)).contains(planned);
        assertThat(Schedule.due(planned.plusDays(7), LONG_AGO, LAST, settings)).contains(planned);
        assertThat(Schedule.due(planned.plusDays(8), LONG_AGO, LAST, settings)).isEmpty();
    }

    @Test
    void whatWasPlannedBeforeTheStartIsNotMadeUpFor() {
        LocalDate planned = LocalDate.of(2026, 12, 2);
        assertThat(Schedule.due(planned.plusDays(1), planned.plusDays(1), LAST, settings(Rhythm.MONTHLY, 2)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-08T07:00:00+01:00[Europe/Berlin], true",
        "2026-12-08T06:59:59+01:00[Europe/Berlin], false",
        "2026-12-08T17:59:59+01:00[Europe/Berlin], true",
        "2026-12-08T18:00:00+01:00[Europe/Berlin], false",
        "2026-12-06T10:00:00+01:00[Europe/Berlin], false",
        "2026-11-18T10:00:00+01:00[Europe/Berlin], false"
    })
    void mailsLeaveDuringTheHoursOfWorkingDays(ZonedDateTime now, boolean expected) {
        assertThat(Schedule.isSendingTime(now)).isEqualTo(expected);
    }

    private static ReminderSettings settings(Rhythm rhythm, int dayOfMonth) {
        return new ReminderSettings(null, "", null, null, rhythm, dayOfMonth, List.of(), "", "", "", 30);
    }
}
