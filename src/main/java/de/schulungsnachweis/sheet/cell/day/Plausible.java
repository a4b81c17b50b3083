package de.schulungsnachweis.sheet.cell.day;

import de.schulungsnachweis.sheet.DayValue;
import de.schulungsnachweis.sheet.cell.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Which days can be meant in a list of persons or trainings. */
final class Plausible {

    private static final int FIRST_YEAR = 1940;
    private static final int LAST_YEAR = 2035;
    private static final int LAST_THINKABLE_YEAR = 2099;
    private static final int CENTURY_TURN = 50;

    private Plausible() {}

    /** A day by its numbers as written; a year of two digits is one between 1950 and 2049. */
    static Finding<DaySpan> day(int day, int month, String writtenYear) {
        int year = year(writtenYear);
        boolean onlyZeros = day == 0 && month == 0;
        boolean onlyNines = day == 99 && month == 99;
        if (onlyZeros || onlyNines) {
            return Finding.impossible("DATE_PLACEHOLDER");
        }
        try {
            return day(LocalDate.of(year, month, day));
        } catch (DateTimeException failure) {
            return Finding.impossible("DATE_INVALID");
        }
    }

    static Finding<DaySpan> day(LocalDate day) {
        int year = day.getYear();
        if (isOpenEnd(day)) {
            return Finding.ask(DaySpan.of(DayValue.of(day)), "DATE_OPEN_END");
        }
        if (year < FIRST_YEAR || year > LAST_THINKABLE_YEAR) {
            return Finding.impossible("DATE_IMPLAUSIBLE");
        }
        DaySpan span = DaySpan.of(DayValue.of(day));
        return year > LAST_YEAR ? Finding.ask(span, "DATE_FUTURE") : Finding.sure(span);
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static int year(String written) {
        int year = Integer.parseInt(written);
        if (written.length() > 2) {
            return year;
        }
        return year < CENTURY_TURN ? 2000 + year : 1900 + year;
    }

    /** The last days of far years that systems write for "without end". */
    private static boolean isOpenEnd(LocalDate day) {
        boolean farYear = day.getYear() == 9999 || day.getYear() == 2999 || day.getYear() == 2099;
        return farYear && day.getMonthValue() == 12 && (day.getDayOfMonth() == 31 || day.getDayOfMonth() == 30);
    }
}
