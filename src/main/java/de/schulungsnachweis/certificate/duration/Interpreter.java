package de.schulungsnachweis.certificate.duration;

import de.schulungsnachweis.certificate.DurationReading;
import de.schulungsnachweis.certificate.duration.term.DurationUnit;
import de.schulungsnachweis.certificate.duration.term.Term;
import de.schulungsnachweis.certificate.duration.term.Term.Amount;
import de.schulungsnachweis.certificate.duration.term.Term.Mark;
import de.schulungsnachweis.certificate.duration.term.Term.Repeat;
import de.schulungsnachweis.certificate.duration.term.TermReader;
import de.schulungsnachweis.mandate.DurationAssumptions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the text of a duration (R17 to R20): what can be read in several ways has no minutes, but a range. */
public final class Interpreter {

    private static final Pattern MISSING = Pattern.compile(
            "[\\s\\p{Punct}–—]*|k\\.?\\s?a\\.?|keine angaben?|n\\.?/?a\\.?|entfällt|unbekannt|offen",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISO = Pattern.compile("PT(?:\\d+H)?(?:\\d+M)?", Pattern.CASE_INSENSITIVE);
    private static final Map<Mark, String> FATAL = fatal();
    private static final double APPROXIMATION = 0.25;

    private final DurationAssumptions assumptions;
    private final Statements statements;

    public Interpreter(DurationAssumptions assumptions) {
        this.assumptions = assumptions;
        this.statements = new Statements(assumptions);
    }

    private static Map<Mark, String> fatal() {
        Map<Mark, String> fatal = new LinkedHashMap<>();
        fatal.put(Mark.MINUS, Problem.NEGATIVE);
        fatal.put(Mark.BACKWARDS, Problem.NEGATIVE);
        fatal.put(Mark.OVERNIGHT, Problem.OVERNIGHT);
        fatal.put(Mark.THOUSANDS, Problem.IMPLAUSIBLE);
        fatal.put(Mark.LOOSE_CLOCK, Problem.UNREADABLE);
        fatal.put(Mark.BARE_NUMBER, Problem.UNIT);
        return fatal;
    }

    /** The reading of any text; never fails. */
    public DurationReading read(String text) {
        String trimmed = text.strip();
        if (MISSING.matcher(trimmed).matches()) {
            return DurationReading.unclear(Problem.MISSING);
        }
        if (ISO.matcher(trimmed).matches() && trimmed.length() > 2) {
            return Readings.exact((double) Duration.parse(trimmed).toMinutes());
        }
        return interpret(TermReader.read(trimmed));
    }

    private DurationReading interpret(List<Term> terms) {
        for (Map.Entry<Mark, String> fatal : FATAL.entrySet()) {
            if (terms.contains(fatal.getKey())) {
                return DurationReading.unclear(fatal.getValue());
            }
        }
        List<Term> rewritten = new TermRewriter(assumptions).rewrite(Asides.removed(terms));
        List<Amount> amounts = rewritten.stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .toList();
        if (amounts.isEmpty()) {
            return DurationReading.unclear(terms.contains(Mark.DATE) ? Problem.IS_DATE : Problem.UNREADABLE);
        }
        return openness(rewritten, terms)
                .map(problem -> statements.open(amounts, problem))
                .or(() -> repeated(rewritten, amounts))
                .or(() -> saidTwice(terms, amounts))
                .or(() -> limited(rewritten, amounts))
                .orElseGet(() -> statements.reconcile(amounts, rewritten.contains(Mark.OR)));
    }

    /** Why the duration has no upper end: a weekly rate, "mindestens", one of an unknown number of meetings. */
    private static Optional<String> openness(List<Term> rewritten, List<Term> terms) {
        if (rewritten.contains(Mark.PER_WEEK)) {
            return Optional.of(Problem.WEEK);
        }
        if (rewritten.contains(Mark.AT_LEAST) || addsToDays(rewritten)) {
            return Optional.of(Problem.RANGE);
        }
        long weekdays = terms.stream().filter(term -> term == Mark.WEEKDAY).count();
        long amounts = terms.stream().filter(Amount.class::isInstance).count();
        boolean oneOfSeveral =
                rewritten.contains(Mark.EACH) || rewritten.contains(Mark.PER_MEETING) || weekdays > amounts;
        return oneOfSeveral ? Optional.of(Problem.RANGE) : Optional.empty();
    }

    /** "1 Tag + 2 Stunden": more than the hours, and how much the days are is only assumed. */
    private static boolean addsToDays(List<Term> terms) {
        for (int index = 1; index + 1 < terms.size(); index++) {
            boolean added = terms.get(index) == Mark.PLUS
                    && terms.get(index - 1) instanceof Amount first
                    && terms.get(index + 1) instanceof Amount second
                    && first.isOf(DurationUnit.Basis.DAYS) != second.isOf(DurationUnit.Basis.DAYS);
            if (added) {
                return true;
            }
        }
        return false;
    }

    /** "3 Termine, 8 UE": in all, or each time? */
    private Optional<DurationReading> repeated(List<Term> terms, List<Amount> amounts) {
        double times = terms.stream()
                .filter(Repeat.class::isInstance)
                .mapToDouble(term -> ((Repeat) term).times())
                .max()
                .orElse(1);
        return times > 1 ? Optional.of(statements.stretched(amounts, times)) : Optional.empty();
    }

    /** "Modul 1: 8 UE, Modul 2: 8 UE": the same again, or one more? */
    private Optional<DurationReading> saidTwice(List<Term> terms, List<Amount> amounts) {
        Amount first = amounts.getFirst();
        long left = amounts.stream().filter(first::equals).count();
        long written = terms.stream().filter(first::equals).count();
        boolean days = first.isOf(DurationUnit.Basis.DAYS) || first.isOf(DurationUnit.Basis.CALENDAR);
        return left > 1 && written > 1 && !days
                ? Optional.of(statements.stretched(amounts, (double) left))
                : Optional.empty();
    }

    private Optional<DurationReading> limited(List<Term> terms, List<Amount> amounts) {
        DurationReading whole = statements.reconcile(amounts, false);
        if (terms.contains(Mark.APPROXIMATELY)) {
            return Optional.of(Readings.widened(whole, APPROXIMATION));
        }
        return terms.contains(Mark.AT_MOST) ? Optional.of(Readings.atMost(whole)) : Optional.empty();
    }
}
