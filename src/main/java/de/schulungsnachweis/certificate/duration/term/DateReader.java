package de.schulungsnachweis.certificate.duration.term;

import de.schulungsnachweis.certificate.duration.term.Tokenizer.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Reads dates, and the number of days where two dates follow each other closely ("2. und 3. Juni"). */
final class DateReader {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");
    /** Longer periods do not say how many days of them are days of the training. */
    private static final int LONGEST_BLOCK = 5;

    private static final int ANY_LEAP_YEAR = 2000;
    private static final int CENTURY = 2000;

    private DateReader() {}

    /** The term of a date or of two dates; empty and an unmoved cursor if there is none. */
    static Optional<Term> read(Cursor cursor) {
        int start = cursor.position();
        Optional<Day> first = day(cursor);
        if (first.isEmpty()) {
            cursor.back(start);
            return Optional.empty();
        }
        int afterFirst = cursor.position();
        boolean both = cursor.skipIf("und") || cursor.skipIf("/") || cursor.skipIf("&");
        boolean through = !both && (cursor.skipIf("-") || cursor.skipIf("–") || cursor.skipIf("bis"));
        skipWeekday(cursor);
        Optional<Day> second = both || through ? day(cursor) : Optional.empty();
        if (second.isEmpty()) {
            cursor.back(first.get().month() == 0 ? start : afterFirst);
            return first.get().month() == 0 ? Optional.empty() : Optional.of(Term.Mark.DATE);
        }
        if (second.get().month() == 0) {
            cursor.back(start);
            return Optional.empty();
        }
        return Optional.of(both ? days(2) : daysThrough(first.get(), second.get()));
    }

    private static Term daysThrough(Day first, Day last) {
        int month = first.month() == 0 ? last.month() : first.month();
        try {
            LocalDate from = LocalDate.of(last.year(), month, first.day());
            LocalDate to = LocalDate.of(last.year(), last.month(), last.day());
            long days = ChronoUnit.DAYS.between(from, to) + 1;
            return days > 1 && days <= LONGEST_BLOCK ? days(days) : Term.Mark.DATE;
        } catch (DateTimeException impossibleDate) {
            // 31 February and the like: still a date, but none that could be counted.
            return Term.Mark.DATE;
        }
    }

    private static Term days(long number) {
        return Term.Amount.of((double) number, DurationUnit.DAY);
    }

    private static Optional<Day> day(Cursor cursor) {
        if (cursor.peek().is(Token.Kind.DATE)) {
            return Optional.of(numeric(cursor.next().text()));
        }
        if (!cursor.peek().is(Token.Kind.NUMBER) || cursor.peek().text().length() > 2) {
            return Optional.empty();
        }
        int day = Integer.parseInt(cursor.next().text());
        boolean ordinal = cursor.skipIf(".");
        int month = month(cursor);
        if (month == 0) {
            return ordinal ? Optional.of(new Day(day, 0, ANY_LEAP_YEAR)) : Optional.empty();
        }
        cursor.skipIf(".");
        return Optional.of(new Day(day, month, year(cursor)));
    }

    private static int month(Cursor cursor) {
        String word = cursor.peek().text();
        boolean isMonth = word.length() >= 3 && word.length() <= 9 && MONTHS.contains(word.substring(0, 3));
        if (!isMonth || word.startsWith("mail")) {
            return 0;
        }
        cursor.next();
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    private static int year(Cursor cursor) {
        String text = cursor.peek().text();
        boolean isYear = cursor.peek().is(Token.Kind.NUMBER) && (text.length() == 4 || text.length() == 2);
        if (!isYear || UnitWords.unitOf(cursor.peek(1).text()).isPresent() || isClock(cursor.peek(1))) {
            return ANY_LEAP_YEAR;
        }
        int year = Integer.parseInt(cursor.next().text());
        return year < 100 ? CENTURY + year : year;
    }

    private static boolean isClock(Token token) {
        return token.is("uhr") || token.is("bis");
    }

    private static Day numeric(String text) {
        String[] parts = text.split("\\.", -1);
        int year = parts.length < 3 || parts[2].isEmpty() ? ANY_LEAP_YEAR : Integer.parseInt(parts[2]);
        return new Day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), year < 100 ? CENTURY + year : year);
    }

    private static void skipWeekday(Cursor cursor) {
        if (MarkWords.markOf(cursor.peek().text()).orElse(null) == Term.Mark.WEEKDAY) {
            cursor.next();
        }
    }

    /** A day with its month, 0 where the month follows later. */
    private record Day(int day, int month, int year) {}
}
