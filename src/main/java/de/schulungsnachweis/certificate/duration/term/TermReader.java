package de.schulungsnachweis.certificate.duration.term;

import de.schulungsnachweis.certificate.duration.term.Tokenizer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a text into terms. */
public final class TermReader {

    private static final Set<String> PER = Set.of("pro", "je", "jede", "jeden", "jedem", "am", "der", "die", "/");
    /** Words before a number that say nothing about it; after any other word a number is a name ("Kurs 2"). */
    private static final Set<String> NEUTRAL =
            Set.of("dauer", "umfang", "gesamt", "insgesamt", "gesamtdauer", "zeit", "von", "zwischen");

    /** Words beside which "6:30" is a length; beside any other it is more likely the time of a clock. */
    private static final Set<String> BESIDE_LENGTH =
            Set.of("ca", "circa", "etwa", "rund", "mind", "mindestens", "max", "maximal", "x", "mal");
    /** Joins something whose length is not said: "6 Std. + Hausarbeit". */
    private static final Set<String> ADDING = Set.of("+", "plus", "zzgl", "zuzüglich");

    private final Cursor cursor;
    private final boolean clockIsLength;
    private final ClockReader clocks = new ClockReader();
    private final List<Term> terms = new ArrayList<>();

    private TermReader(List<Token> tokens) {
        this.cursor = new Cursor(tokens);
        this.clockIsLength = tokens.stream().allMatch(TermReader::mayStandBesideLength)
                && tokens.stream().filter(token -> token.is(Token.Kind.CLOCK)).count() == 1;
    }

    /** The terms of a text in their order; words without a meaning for durations are marked unknown. */
    public static List<Term> read(String text) {
        TermReader reader = new TermReader(Tokenizer.tokenize(text));
        while (!reader.cursor.atEnd()) {
            reader.readNext();
        }
        return reader.terms;
    }

    private void readNext() {
        Optional<Term> date = DateReader.read(cursor);
        if (date.isPresent()) {
            clocks.newDay();
            terms.add(date.get());
            return;
        }
        if (addAll(clocks.read(cursor)) || addAll(labelled()) || addAll(per()) || addAll(amount())) {
            return;
        }
        addWord();
    }

    private boolean addAll(List<Term> found) {
        terms.addAll(found);
        return !found.isEmpty();
    }

    private static boolean mayStandBesideLength(Token token) {
        boolean known = NEUTRAL.contains(token.text())
                || BESIDE_LENGTH.contains(token.text())
                || UnitWords.unitOf(token.text()).isPresent();
        return !token.is(Token.Kind.DATE) && (!token.is(Token.Kind.WORD) || known);
    }

    private List<Term> amount() {
        int start = cursor.position();
        boolean bareClock = cursor.peek().is(Token.Kind.CLOCK) && !clockIsLength;
        boolean name =
                cursor.peek(-1).is(Token.Kind.WORD) && isName(cursor.peek(-1).text());
        List<Term> found = AmountReader.read(cursor);
        if (bareClock && cursor.position() == start + 1) {
            return List.of(Term.Mark.LOOSE_CLOCK);
        }
        return name && found.equals(List.of(Term.Mark.BARE_NUMBER)) ? List.of(Term.Mark.UNKNOWN) : found;
    }

    private static boolean isName(String word) {
        return !NEUTRAL.contains(word)
                && MarkWords.markOf(word).isEmpty()
                && UnitWords.unitOf(word).isEmpty()
                && !word.equals("x");
    }

    /** "UE: 8", "Dauer (Stunden): 6". */
    private List<Term> labelled() {
        int start = cursor.position();
        Optional<DurationUnit> unit = UnitWords.unitOf(cursor.next().text());
        cursor.skipIf(".");
        cursor.skipIf(")");
        if (unit.isPresent() && cursor.skipIf(":")) {
            Optional<NumberReader.Value> value = NumberReader.read(cursor);
            boolean unitFollows = UnitWords.unitOf(cursor.peek().text()).isPresent();
            if (value.isPresent() && !unitFollows && !value.get().equals(NumberReader.Value.ORDINAL)) {
                return List.of(value.get().amount(unit.get()));
            }
        }
        cursor.back(start);
        return List.of();
    }

    /** "pro Woche", "/Tag", "je Abend": what stands before is one of several. */
    private List<Term> per() {
        if (!PER.contains(cursor.peek().text())) {
            return List.of();
        }
        Optional<DurationUnit> unit = UnitWords.unitOf(cursor.peek(1).text());
        boolean meeting = MarkWords.isMeeting(cursor.peek(1).text());
        boolean day = unit.isPresent() && unit.get() == DurationUnit.DAY;
        boolean week = unit.isPresent() && unit.get().basis() == DurationUnit.Basis.CALENDAR;
        if (!meeting && !day && !week) {
            return List.of();
        }
        cursor.next();
        cursor.next();
        return List.of(week ? Term.Mark.PER_WEEK : Term.Mark.PER_MEETING);
    }

    private void addWord() {
        Token token = cursor.next();
        if (token.is(".") || token.is(":")) {
            return;
        }
        if (MarkWords.isTimesSign(token.text())) {
            addTimes();
            return;
        }
        if (token.is("bis") && (cursor.skipIf("zu") || !endsWithAmount())) {
            terms.add(Term.Mark.AT_MOST);
            return;
        }
        if (ADDING.contains(token.text()) && endsWithAmount() && isNameAlone()) {
            terms.add(Term.Mark.AT_LEAST);
            return;
        }
        Optional<Term.Amount> amount = UnitWords.amountOf(token.text());
        Term mark = MarkWords.markOf(token.text()).orElse(Term.Mark.UNKNOWN);
        terms.add(amount.isPresent() ? amount.get() : mark == Term.Mark.TO ? dash(token) : recurring(token, mark));
    }

    /** True before a word that says nothing about a length, and that no number follows. */
    private boolean isNameAlone() {
        int ahead = cursor.peek().is(".") ? 1 : 0;
        Token word = cursor.peek(ahead);
        return word.is(Token.Kind.WORD)
                && isName(word.text())
                && UnitWords.amountOf(word.text()).isEmpty()
                && NumberWords.valueOf(word.text()).isEmpty()
                && !cursor.peek(ahead + 1).is(Token.Kind.NUMBER)
                && !cursor.peek(ahead + 1).is(Token.Kind.CLOCK);
    }

    private void addTimes() {
        terms.add(Term.Mark.PER_MEETING);
        boolean numberAlone = cursor.peek().is(Token.Kind.NUMBER)
                && UnitWords.unitOf(cursor.peek(1).text()).isEmpty();
        if (numberAlone) {
            NumberReader.read(cursor).ifPresent(value -> terms.add(new Term.Repeat(value.number(), false)));
        }
    }

    private boolean endsWithAmount() {
        return !terms.isEmpty() && terms.getLast() instanceof Term.Amount;
    }

    private Term dash(Token token) {
        if (terms.isEmpty() && token.is("-") && !cursor.peek().is(Token.Kind.WORD)) {
            return Term.Mark.MINUS;
        }
        return endsWithAmount() ? Term.Mark.TO : Term.Mark.UNKNOWN;
    }

    /** "montags" is every Monday, "Montag" is one. */
    private Term recurring(Token token, Term mark) {
        if (mark != Term.Mark.WEEKDAY) {
            return mark;
        }
        clocks.newDay();
        return token.text().length() > 2 && token.text().endsWith("s") ? Term.Mark.PER_WEEK : mark;
    }
}
