package de.schulungsnachweis.certificate.duration.term;

import de.schulungsnachweis.certificate.duration.term.Tokenizer.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers in digits and words: "6,5", "1 1/2", "6:30", "anderthalb", "ein halber". */
final class NumberReader {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern TWO_DECIMALS = Pattern.compile("(\\d{1,2})[.,]([0-5]\\d)");
    private static final Set<String> FRACTIONS = Set.of("1/2", "1/4", "3/4", "1/3");
    /** "zwei ganze Tage", "6 volle Stunden": nothing more or less than the number. */
    private static final Set<String> WHOLE_ONES =
            Set.of("ganze", "ganzen", "volle", "vollen", "komplette", "kompletten");

    private static final double MINUTES_PER_HOUR = 60;

    private NumberReader() {}

    /** The number at the cursor, which then stands behind it; empty and unmoved if there is none. */
    static Optional<Value> read(Cursor cursor) {
        Token token = cursor.peek();
        return switch (token.kind()) {
            case CLOCK -> Optional.of(clock(cursor.next().text()));
            case NUMBER -> digits(cursor);
            case WORD -> word(cursor);
            case DATE, SIGN -> Optional.empty();
        };
    }

    private static Value clock(String text) {
        Matcher matcher = CLOCK.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not a clock token");
        }
        double minutes = Integer.parseInt(matcher.group(2));
        double hours = Integer.parseInt(matcher.group(1)) + minutes / MINUTES_PER_HOUR;
        return new Value(hours, hours, true, false);
    }

    private static Optional<Value> digits(Cursor cursor) {
        double fraction = fraction(cursor);
        if (fraction > 0) {
            return Optional.of(Value.of(fraction));
        }
        String text = cursor.next().text();
        if (cursor.peek().is(".") && !isUnit(cursor.peek(1))) {
            return Optional.of(Value.ORDINAL);
        }
        if (THOUSANDS.matcher(text).matches()) {
            double number = Double.parseDouble(text.replace(".", ""));
            return Optional.of(new Value(number, number, false, true));
        }
        Optional<Value> value = decimal(text);
        double part = value.isPresent() ? fraction(cursor) : 0;
        return value.map(number -> part > 0 ? Value.of(number.number() + part) : number.times(partWord(cursor)));
    }

    private static boolean isUnit(Token token) {
        return UnitWords.unitOf(token.text()).isPresent();
    }

    private static double fraction(Cursor cursor) {
        String text =
                cursor.peek().text() + cursor.peek(1).text() + cursor.peek(2).text();
        if (!cursor.peek(1).is("/") || !FRACTIONS.contains(text)) {
            return 0;
        }
        double numerator = Double.parseDouble(cursor.next().text());
        cursor.next();
        return numerator / Double.parseDouble(cursor.next().text());
    }

    private static Optional<Value> decimal(String text) {
        Matcher twoDecimals = TWO_DECIMALS.matcher(text);
        String plain = text.replace(',', '.');
        if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            return Optional.empty();
        }
        double number = Double.parseDouble(plain);
        if (!twoDecimals.matches()) {
            return Optional.of(Value.of(number));
        }
        double clock =
                Integer.parseInt(twoDecimals.group(1)) + Integer.parseInt(twoDecimals.group(2)) / MINUTES_PER_HOUR;
        return Optional.of(new Value(number, clock, false, false));
    }

    private static Optional<Value> word(Cursor cursor) {
        Optional<Double> number = NumberWords.valueOf(cursor.peek().text());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        cursor.next();
        return Optional.of(Value.of(number.get()).times(partWord(cursor)));
    }

    /** "halber" in "ein halber Tag"; 1 where there is none. */
    private static double partWord(Cursor cursor) {
        if (WHOLE_ONES.contains(cursor.peek().text())) {
            cursor.next();
            return 1;
        }
        if (!NumberWords.isPart(cursor.peek().text())) {
            return 1;
        }
        return NumberWords.valueOf(cursor.next().text()).orElse(1.0);
    }

    /**
     * A number that was read.
     *
     * @param number as a decimal number
     * @param asClock as hours and minutes: "6,30 Std." is 6.3 hours or 6:30; else the same
     * @param clock whether it was written with a colon
     * @param thousands whether a point may stand for thousands
     */
    record Value(double number, double asClock, boolean clock, boolean thousands) {

        /** "2." is a place in an order and no quantity. */
        static final Value ORDINAL = new Value(-1, -1, false, false);

        static Value of(double number) {
            return new Value(number, number, false, false);
        }

        Value times(double factor) {
            return factor == 1 ? this : new Value(number * factor, asClock * factor, clock, thousands);
        }

        Term.Amount amount(DurationUnit unit) {
            if (unit != DurationUnit.HOUR) {
                return Term.Amount.of(number, unit);
            }
            return new Term.Amount(Math.min(number, asClock), Math.max(number, asClock), unit);
        }
    }
}
