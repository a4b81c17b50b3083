package de.schulungsnachweis.certificate.duration.term;

import de.schulungsnachweis.certificate.duration.term.Tokenizer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads spans from clock time to clock time: "9–15 Uhr", "von 10 Uhr bis 17.30 Uhr". */
final class ClockReader {

    private static final Pattern POINT = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?(?::00)?");
    private static final int MINUTES_PER_HOUR = 60;
    private static final int LATE = 17 * MINUTES_PER_HOUR;
    private static final int MORNING = 7 * MINUTES_PER_HOUR;
    private static final int EARLY = 6 * MINUTES_PER_HOUR;

    private int lastEnd = -1;

    /** The terms of a span, or an empty list and an unmoved cursor. */
    List<Term> read(Cursor cursor) {
        int start = cursor.position();
        Token firstToken = cursor.peek();
        boolean between = cursor.peek(-1).is("zwischen");
        OptionalInt from = point(cursor);
        if (from.isPresent() && from.getAsInt() >= MORNING && isHourToHour(cursor)) {
            return List.of(Term.Mark.LOOSE_CLOCK);
        }
        boolean clockWord = cursor.skipIf("uhr");
        if (from.isEmpty() || !skipTo(cursor, between)) {
            return notHere(cursor, start, clockWord && from.isPresent());
        }
        boolean otherDay = MarkWords.markOf(cursor.peek().text()).orElse(null) == Term.Mark.WEEKDAY;
        if (otherDay) {
            cursor.next();
        }
        Token secondToken = cursor.peek();
        OptionalInt to = point(cursor);
        clockWord = cursor.skipIf("uhr") || clockWord;
        boolean evident = clockWord || looksLikeClock(firstToken, secondToken);
        if (to.isEmpty() || !evident || UnitWords.unitOf(cursor.peek().text()).isPresent()) {
            return notHere(cursor, start, false);
        }
        return otherDay ? List.of(Term.Mark.LOOSE_CLOCK) : span(from.getAsInt(), to.getAsInt());
    }

    /** "9h-16h", "09:00 h – 16:00 h": clock times, although they look like hours. */
    private static boolean isHourToHour(Cursor cursor) {
        boolean to = cursor.peek(1).is("-")
                || cursor.peek(1).is("–")
                || cursor.peek(1).is("bis");
        return cursor.peek().is("h") && to && cursor.peek(3).is("h");
    }

    /** Forgets the last span: what follows is another day. */
    void newDay() {
        lastEnd = -1;
    }

    private static List<Term> notHere(Cursor cursor, int start, boolean singlePoint) {
        if (singlePoint) {
            return List.of(Term.Mark.LOOSE_CLOCK);
        }
        cursor.back(start);
        return List.of();
    }

    private static boolean skipTo(Cursor cursor, boolean between) {
        if (between && cursor.skipIf("und")) {
            return true;
        }
        return cursor.skipIf("-") || cursor.skipIf("–") || cursor.skipIf("bis");
    }

    private static boolean looksLikeClock(Token first, Token second) {
        boolean dotted = first.text().contains(".") && second.text().contains(".");
        return dotted || first.is(Token.Kind.CLOCK) || second.is(Token.Kind.CLOCK);
    }

    private static OptionalInt point(Cursor cursor) {
        Token token = cursor.peek();
        Matcher matcher = POINT.matcher(token.text());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (hour > 24 || minute >= MINUTES_PER_HOUR) {
            return OptionalInt.empty();
        }
        cursor.next();
        return OptionalInt.of(hour * MINUTES_PER_HOUR + minute);
    }

    private List<Term> span(int from, int to) {
        if (to <= from) {
            return List.of(from >= LATE && to <= EARLY ? Term.Mark.OVERNIGHT : Term.Mark.BACKWARDS);
        }
        List<Term> terms = new ArrayList<>();
        if (from < lastEnd) {
            terms.add(Term.Mark.OR);
        }
        lastEnd = to;
        terms.add(Term.Amount.of(to - from, DurationUnit.CLOCK));
        return terms;
    }
}
