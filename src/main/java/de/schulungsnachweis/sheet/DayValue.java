package de.schulungsnachweis.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day as precisely as the list gives it: a day, a month or a year, both ends included. */
public record DayValue(LocalDate earliest, LocalDate latest) {

    /** Exactly one day. */
    public static DayValue of(LocalDate day) {
        return new DayValue(day, day);
    }

    /** Some day of the month. */
    public static DayValue of(YearMonth month) {
        return new DayValue(month.atDay(1), month.atEndOfMonth());
    }

    /** Some day of the year. */
    public static DayValue ofYear(int year) {
        return new DayValue(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The day; null if only a month or a year is known. */
    public @Nullable LocalDate exact() {
        return earliest.equals(latest) ? earliest : null;
    }

    /** ISO text in the precision that is known: {@code 2024-03-01}, {@code 2024-03} or {@code 2024}. */
    public String iso() {
        if (earliest.equals(latest)) {
            return earliest.toString();
        }
        YearMonth month = YearMonth.from(earliest);
        return month.equals(YearMonth.from(latest)) ? month.toString() : Integer.toString(earliest.getYear());
    }
}
