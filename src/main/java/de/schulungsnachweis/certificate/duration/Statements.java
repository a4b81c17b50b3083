package de.schulungsnachweis.certificate.duration;

import de.schulungsnachweis.certificate.DurationReading;
import de.schulungsnachweis.certificate.duration.term.DurationUnit;
import de.schulungsnachweis.certificate.duration.term.DurationUnit.Basis;
import de.schulungsnachweis.certificate.duration.term.Term.Amount;
import de.schulungsnachweis.mandate.DurationAssumptions;
import java.util.List;

/** Weighs several statements about one duration: clock times before hours and UE, those before days (R17 to R19). */
final class Statements {

    /** As much shorter than its clock times may a course be without a contradiction (R18). */
    private static final double LONGEST_BREAKS = 120;
    /** Less than this on each day is more likely the time of one day than of all. */
    private static final double SHORTEST_DAY = 120;

    private final DurationAssumptions assumptions;

    Statements(DurationAssumptions assumptions) {
        this.assumptions = assumptions;
    }

    DurationReading reconcile(List<Amount> amounts, boolean alternatives) {
        List<Amount> clocks = of(amounts, Basis.CLOCK);
        List<Amount> times = amounts.stream()
                .filter(amount -> amount.isOf(Basis.HOURS) || amount.isOf(Basis.UNITS))
                .toList();
        List<Amount> days = of(amounts, Basis.DAYS);
        if (clocks.isEmpty() && times.isEmpty()) {
            return days.isEmpty() ? DurationReading.unclear(Problem.WEEK) : daysOnly(days);
        }
        List<Amount> stated = clocks.isEmpty() ? times : clocks;
        if (!agree(stated) || (alternatives && stated.size() + times.size() > 1)) {
            // Two spans that overlap are two dates to choose from, or two days.
            return between(stated, Math.max(1, clocks.size()), Problem.CONFLICT);
        }
        if (!clocks.isEmpty() && !times.stream().allMatch(time -> fits(time, clocks.getFirst()))) {
            return between(amountsWithTime(amounts), 1, Problem.CONFLICT);
        }
        double number = days.isEmpty() ? 1 : days.getFirst().most();
        boolean perDay = number > 1 && (!clocks.isEmpty() || least(stated) / number < SHORTEST_DAY);
        return perDay ? between(stated, number, Problem.CONFLICT) : single(stated);
    }

    /** Without an upper end. */
    DurationReading open(List<Amount> amounts, String problem) {
        List<Amount> timed = amountsWithTime(amounts);
        if (!timed.isEmpty()) {
            return Readings.between(least(timed), null, problem);
        }
        List<Amount> days = of(amounts, Basis.DAYS);
        return days.isEmpty() || !assumptions.assumeDays()
                ? DurationReading.unclear(Problem.WEEK)
                : Readings.between(least(days), null, problem);
    }

    /** Between the amount and so many times of it. */
    DurationReading stretched(List<Amount> amounts, double times) {
        List<Amount> timed = amountsWithTime(amounts);
        return timed.isEmpty() ? DurationReading.unclear(Problem.UNREADABLE) : between(timed, times, Problem.CONFLICT);
    }

    private DurationReading daysOnly(List<Amount> days) {
        if (!assumptions.assumeDays()) {
            return DurationReading.unclear(Problem.DAY);
        }
        if (!agree(days) || days.getFirst().least() != days.getFirst().most()) {
            return between(days, 1, Problem.RANGE);
        }
        return Readings.assumed(least(days));
    }

    private DurationReading single(List<Amount> stated) {
        double least = least(stated);
        double most = most(stated);
        if (Math.abs(most - least) < 0.5) {
            return Readings.exact(least);
        }
        boolean lessons = stated.stream().anyMatch(amount -> amount.unit() == DurationUnit.LESSON);
        return Readings.between(least, most, lessons ? Problem.UNIT : Problem.RANGE);
    }

    private boolean fits(Amount time, Amount clock) {
        double breaks = clock.mostMinutes(assumptions) - time.leastMinutes(assumptions);
        return time.mostMinutes(assumptions) <= clock.mostMinutes(assumptions) && breaks <= LONGEST_BREAKS;
    }

    private boolean agree(List<Amount> stated) {
        Amount first = stated.getFirst();
        return stated.stream()
                .allMatch(other -> Math.abs(other.leastMinutes(assumptions) - first.leastMinutes(assumptions)) < 0.5
                        && Math.abs(other.mostMinutes(assumptions) - first.mostMinutes(assumptions)) < 0.5);
    }

    private DurationReading between(List<Amount> stated, double times, String problem) {
        return Readings.between(least(stated), most(stated) * times, problem);
    }

    private double least(List<Amount> stated) {
        return stated.stream()
                .mapToDouble(amount -> amount.leastMinutes(assumptions))
                .min()
                .orElse(0);
    }

    private double most(List<Amount> stated) {
        return stated.stream()
                .mapToDouble(amount -> amount.mostMinutes(assumptions))
                .max()
                .orElse(0);
    }

    private static List<Amount> of(List<Amount> amounts, Basis basis) {
        return amounts.stream().filter(amount -> amount.isOf(basis)).toList();
    }

    private static List<Amount> amountsWithTime(List<Amount> amounts) {
        return amounts.stream()
                .filter(amount -> !amount.isOf(Basis.DAYS) && !amount.isOf(Basis.CALENDAR))
                .toList();
    }
}
