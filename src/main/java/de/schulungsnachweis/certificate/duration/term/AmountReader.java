package de.schulungsnachweis.certificate.duration.term;

import de.schulungsnachweis.certificate.duration.term.NumberReader.Value;
import de.schulungsnachweis.certificate.duration.term.Tokenizer.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers with what they count: "6,5 Std.", "2-3 Std.", "8 (UE)", "6h30", "5-tägig", "3 Abende". */
final class AmountReader {

    private static final Pattern TWO_DIGITS = Pattern.compile("[0-5]\\d");

    private AmountReader() {}

    /** The terms of a number and its unit; empty and an unmoved cursor if there is none. */
    static List<Term> read(Cursor cursor) {
        int start = cursor.position();
        Optional<Value> value = NumberReader.read(cursor);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get().equals(Value.ORDINAL)) {
            cursor.skipIf(".");
            return List.of(Term.Mark.UNKNOWN);
        }
        List<Term> range = range(cursor, value.get());
        if (!range.isEmpty()) {
            return range;
        }
        List<Term> counted = counted(cursor, value.get());
        if (!counted.isEmpty()) {
            return counted;
        }
        if (cursor.peek(start - cursor.position()).is(Token.Kind.WORD)) {
            cursor.back(start);
            return List.of();
        }
        return value.get().number() == 0
                ? List.of(Term.Amount.of(0, DurationUnit.MINUTE))
                : List.of(Term.Mark.BARE_NUMBER);
    }

    /** "2-3 Std.", "sechs oder zwölf Monate", "5 + 3 Lerntage": two numbers before one unit. */
    private static List<Term> range(Cursor cursor, Value first) {
        int start = cursor.position();
        Term.Mark between = MarkWords.markOf(cursor.peek().text()).orElse(Term.Mark.UNKNOWN);
        boolean joins = between == Term.Mark.TO || between == Term.Mark.OR || between == Term.Mark.PLUS;
        if (!joins) {
            return List.of();
        }
        cursor.next();
        Optional<Value> second = NumberReader.read(cursor);
        List<Term> counted = second.map(value -> counted(cursor, value)).orElse(List.of());
        if (counted.isEmpty() || !(counted.getFirst() instanceof Term.Amount last)) {
            cursor.back(start);
            return List.of();
        }
        Term.Amount earlier = first.amount(last.unit());
        return between == Term.Mark.PLUS
                ? List.of(new Term.Amount(earlier.least() + last.least(), earlier.most() + last.most(), last.unit()))
                : List.of(new Term.Amount(earlier.least(), last.most(), last.unit()));
    }

    private static List<Term> counted(Cursor cursor, Value value) {
        int start = cursor.position();
        cursor.skipIf("-");
        boolean open = cursor.skipIf("(");
        cursor.skipIf(".");
        String word = cursor.peek().text();
        Optional<DurationUnit> unit = UnitWords.unitOf(word);
        if (unit.isPresent()) {
            cursor.next();
            cursor.skipIf("-");
            closeIf(open, cursor);
            return withUnit(cursor, value, unit.get());
        }
        if (UnitWords.countsHalfDays(word)) {
            cursor.next();
            return List.of(value.times(0.5).amount(DurationUnit.DAY));
        }
        if (MarkWords.isMeeting(word) && !open) {
            cursor.next();
            return List.of(new Term.Repeat(value.number(), MarkWords.isTimesSign(word)));
        }
        cursor.back(start);
        return value.clock() ? List.of(value.amount(DurationUnit.HOUR)) : List.of();
    }

    private static void closeIf(boolean open, Cursor cursor) {
        if (open) {
            cursor.skipIf(".");
            cursor.skipIf(")");
        }
    }

    private static List<Term> withUnit(Cursor cursor, Value value, DurationUnit unit) {
        cursor.skipIf(".");
        if (value.thousands() && unit != DurationUnit.MINUTE) {
            return List.of(Term.Mark.THOUSANDS);
        }
        boolean minutesFollow = unit == DurationUnit.HOUR
                && TWO_DIGITS.matcher(cursor.peek().text()).matches()
                && UnitWords.unitOf(cursor.peek(1).text()).isEmpty();
        if (!minutesFollow) {
            return List.of(value.amount(unit));
        }
        double minutes = Double.parseDouble(cursor.next().text());
        return List.of(value.amount(unit), Term.Amount.of(minutes, DurationUnit.MINUTE));
    }
}
