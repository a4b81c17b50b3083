package de.schulungsnachweis.reminder.schedule;

import de.schulungsnachweis.reminder.setting.ReminderSettings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;

/** On which days managers are reminded, and at which hours mails leave. */
public final class Schedule {

    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 18;
    private static final int DAYS_TO_MAKE_UP = 7;

    private Schedule() {}

    /** The day of the month's reminders: the first working day from the chosen day on; empty if none are due. */
    static Optional<LocalDate> dayIn(YearMonth month, ReminderSettings settings) {
        if (!settings.rhythm().includes(month)) {
            return Optional.empty();
        }
        LocalDate day = month.atDay(settings.dayOfMonth());
        while (!SaxonHolidays.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return Optional.of(day);
    }

    /**
     * The day of the next reminders from a day on.
     *
     * @param last after this day nobody is reminded any more; nothing later can count
     */
    public static Optional<LocalDate> next(LocalDate from, LocalDate last, ReminderSettings settings) {
        for (YearMonth month = YearMonth.from(from).minusMonths(1);
                !month.atDay(1).isAfter(last);
                month = month.plusMonths(1)) {
            Optional<LocalDate> day = dayIn(month, settings).filter(found -> !found.isBefore(from));
            if (day.isPresent()) {
                return day.filter(found -> !found.isAfter(last));
            }
        }
        return Optional.empty();
    }

    /**
     * The day whose reminders are due today: of the last days, in case that the service was not running on the day itself.
     *
     * @param since what was planned earlier is not made up for
     */
    public static Optional<LocalDate> due(LocalDate today, LocalDate since, LocalDate last, ReminderSettings settings) {
        LocalDate earliest = today.minusDays(DAYS_TO_MAKE_UP);
        return next(since.isAfter(earliest) ? since : earliest, last, settings)
                .filter(day -> !day.isAfter(today) && !today.isAfter(last));
    }

    /** Whether mails leave at this moment: during the hours of a working day. */
    public static boolean isSendingTime(ZonedDateTime now) {
        return SaxonHolidays.isWorkingDay(now.toLocalDate())
                && now.getHour() >= FIRST_HOUR
                && now.getHour() < LAST_HOUR;
    }
}
