package de.schulungsnachweis.certificate.duration;

import de.schulungsnachweis.certificate.duration.term.DurationUnit;
import de.schulungsnachweis.certificate.duration.term.DurationUnit.Basis;
import de.schulungsnachweis.certificate.duration.term.Term;
import de.schulungsnachweis.certificate.duration.term.Term.Amount;
import de.schulungsnachweis.certificate.duration.term.Term.Mark;
import de.schulungsnachweis.certificate.duration.term.Term.Repeat;
import de.schulungsnachweis.mandate.DurationAssumptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Rewrites terms until only statements about the whole are left: multiplies sessions, adds parts, forms ranges. */
final class TermRewriter {

    private static final double LONGEST_UNIT = 60;
    private static final double MINUTES_PER_HOUR = 60;

    private final DurationAssumptions assumptions;

    TermRewriter(DurationAssumptions assumptions) {
        this.assumptions = assumptions;
    }

    List<Term> rewrite(List<Term> terms) {
        List<Term> rewritten = new ArrayList<>(terms);
        rewritten.removeIf(term -> term == Mark.WEEKDAY || term == Mark.DATE);
        dropSeparatorsBeforeEach(rewritten);
        joinTriples(rewritten, this::unitLength);
        rewritten.replaceAll(term -> term == Mark.OPEN || term == Mark.CLOSE ? Mark.SEPARATOR : term);
        joinPairs(rewritten, TermRewriter::multiplied);
        joinTriples(rewritten, TermRewriter::multiplied);
        perMeeting(rewritten);
        joinPairs(rewritten, this::hoursAndMinutes);
        joinTriples(rewritten, this::combined);
        rewritten.removeIf(term -> term == Mark.SEPARATOR);
        joinPairs(rewritten, TermRewriter::spans);
        return rewritten;
    }

    /** "2 Tage, jeweils 9–15 Uhr", "8 UE (à 45 min)": the comma says nothing there. */
    private static void dropSeparatorsBeforeEach(List<Term> terms) {
        for (int index = terms.size() - 2; index >= 0; index--) {
            boolean separator = terms.get(index) == Mark.SEPARATOR || terms.get(index) == Mark.OPEN;
            if (separator && terms.get(index + 1) == Mark.EACH) {
                terms.remove(index);
            }
        }
    }

    /** "9 UE (45 min)", "8 UE à 45 Min.": the length of the unit itself. */
    private Optional<Term> unitLength(List<Term> triple) {
        boolean definition = triple.get(1) == Mark.OPEN || triple.get(1) == Mark.EACH;
        if (definition
                && triple.get(0) instanceof Amount units
                && units.isOf(Basis.UNITS)
                && triple.get(2) instanceof Amount length
                && length.unit() == DurationUnit.MINUTE
                && length.most() <= LONGEST_UNIT) {
            return Optional.of(
                    new Amount(units.least() * length.least(), units.most() * length.most(), DurationUnit.MINUTE));
        }
        return Optional.empty();
    }

    private static Optional<Term> multiplied(Term first, Term second) {
        if (first instanceof Repeat repeat && repeat.sign() && second instanceof Amount amount) {
            return Optional.of(amount.times(repeat.times()));
        }
        if (first instanceof Repeat repeat && repeat.sign() && second instanceof Repeat other) {
            return Optional.of(new Repeat(repeat.times() * other.times(), other.sign()));
        }
        return Optional.empty();
    }

    private static Optional<Term> multiplied(List<Term> triple) {
        if (triple.get(1) != Mark.EACH || !(triple.get(2) instanceof Amount each)) {
            return Optional.empty();
        }
        if (triple.get(0) instanceof Repeat repeat) {
            return Optional.of(each.times(repeat.times()));
        }
        boolean days = triple.get(0) instanceof Amount amount && amount.unit() == DurationUnit.DAY;
        return days && !each.isOf(Basis.DAYS) && !each.isOf(Basis.CALENDAR)
                ? Optional.of(each.times(((Amount) triple.get(0)).least()))
                : Optional.empty();
    }

    /** "2 Stunden pro Abend, 6 Abende", "3 Tage, täglich 6 Std.", "10 Wochen, 2 Std. pro Woche". */
    private static void perMeeting(List<Term> terms) {
        int mark = Math.max(terms.indexOf(Mark.PER_MEETING), terms.indexOf(Mark.PER_WEEK));
        if (mark < 0) {
            return;
        }
        boolean weekly = terms.get(mark) == Mark.PER_WEEK;
        List<Amount> each = terms.stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .filter(amount -> !amount.isOf(Basis.DAYS) && !amount.isOf(Basis.CALENDAR))
                .toList();
        List<Double> times =
                terms.stream().flatMap(term -> timesOf(term, weekly).stream()).toList();
        if (each.size() != 1 || times.size() != 1) {
            return;
        }
        terms.removeIf(
                term -> term.equals(each.getFirst()) || timesOf(term, weekly).isPresent());
        terms.remove(weekly ? Mark.PER_WEEK : Mark.PER_MEETING);
        terms.add(each.getFirst().times(times.getFirst()));
    }

    private static Optional<Double> timesOf(Term term, boolean weekly) {
        if (term instanceof Repeat repeat && !weekly) {
            return Optional.of(repeat.times());
        }
        DurationUnit unit = weekly ? DurationUnit.WEEK : DurationUnit.DAY;
        return term instanceof Amount amount && amount.unit() == unit && amount.least() == amount.most()
                ? Optional.of(amount.least())
                : Optional.empty();
    }

    /** "6 Std. 30 Min." */
    private Optional<Term> hoursAndMinutes(Term first, Term second) {
        boolean joined = first instanceof Amount hours
                && hours.unit() == DurationUnit.HOUR
                && second instanceof Amount minutes
                && minutes.unit() == DurationUnit.MINUTE
                && minutes.most() < MINUTES_PER_HOUR;
        return joined ? Optional.of(sum((Amount) first, (Amount) second)) : Optional.empty();
    }

    private Optional<Term> combined(List<Term> triple) {
        if (!(triple.get(0) instanceof Amount first) || !(triple.get(2) instanceof Amount second)) {
            return Optional.empty();
        }
        boolean sameBasis = first.unit().basis() == second.unit().basis();
        boolean time = isTime(first) && isTime(second);
        if (triple.get(1) == Mark.PLUS && (sameBasis || time)) {
            return Optional.of(sum(first, second));
        }
        if (triple.get(1) == Mark.TO && sameBasis) {
            return Optional.of(range(first, second));
        }
        return Optional.empty();
    }

    private static boolean isTime(Amount amount) {
        return amount.isOf(Basis.HOURS) || amount.isOf(Basis.UNITS);
    }

    private Amount sum(Amount first, Amount second) {
        if (first.unit() == second.unit()) {
            return new Amount(first.least() + second.least(), first.most() + second.most(), first.unit());
        }
        Amount one = first.inMinutes(assumptions);
        Amount other = second.inMinutes(assumptions);
        return new Amount(one.least() + other.least(), one.most() + other.most(), DurationUnit.MINUTE);
    }

    private Amount range(Amount first, Amount second) {
        if (first.unit() == second.unit()) {
            return new Amount(first.least(), second.most(), first.unit());
        }
        return new Amount(
                first.inMinutes(assumptions).least(),
                second.inMinutes(assumptions).most(),
                DurationUnit.MINUTE);
    }

    /** "8:30-12:00 und 13:00-16:30": two spans are added (R17). */
    private static Optional<Term> spans(Term first, Term second) {
        boolean both = first instanceof Amount one
                && one.isOf(Basis.CLOCK)
                && second instanceof Amount other
                && other.isOf(Basis.CLOCK);
        return both
                ? Optional.of(Amount.of(((Amount) first).least() + ((Amount) second).least(), DurationUnit.CLOCK))
                : Optional.empty();
    }

    private static void joinPairs(List<Term> terms, BiFunction<Term, Term, Optional<Term>> rule) {
        int index = 0;
        while (index + 1 < terms.size()) {
            Optional<Term> joined = rule.apply(terms.get(index), terms.get(index + 1));
            index = joined.isPresent() ? replace(terms, index, 2, joined.get()) : index + 1;
        }
    }

    private static void joinTriples(List<Term> terms, Function<List<Term>, Optional<Term>> rule) {
        int index = 0;
        while (index + 2 < terms.size()) {
            Optional<Term> joined = rule.apply(terms.subList(index, index + 3));
            index = joined.isPresent() ? replace(terms, index, 3, joined.get()) : index + 1;
        }
    }

    private static int replace(List<Term> terms, int index, int length, Term term) {
        terms.subList(index, index + length).clear();
        terms.add(index, term);
        return Math.max(0, index - 1);
    }
}
