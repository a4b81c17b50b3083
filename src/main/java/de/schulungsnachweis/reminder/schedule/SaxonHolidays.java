package de.schulungsnachweis.reminder.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The public holidays of the whole of Saxony (§ 1 SächsSFG). Fronleichnam is one in a few municipalities only and is left out.
 */
final class SaxonHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.OCTOBER, 3),
            MonthDay.of(Month.OCTOBER, 31),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;
    private static final Set<Integer> DAYS_FROM_EASTER = Set.of(GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY);

    /** Buß- und Bettag is the Wednesday before this day. */
    private static final MonthDay AFTER_REPENTANCE = MonthDay.of(Month.NOVEMBER, 23);

    private SaxonHolidays() {}

    /** Neither a weekend nor a holiday. */
    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || DAYS_FROM_EASTER.contains(
                        (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()))
                || day.equals(repentance(day.getYear()));
    }

    private static LocalDate repentance(int year) {
        return AFTER_REPENTANCE.atYear(year).with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int moon = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact = (19 * moon + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (moon + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
