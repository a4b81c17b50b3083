package de.schulungsnachweis.certificate.duration;

import de.schulungsnachweis.certificate.DurationReading;
import org.jspecify.annotations.Nullable;

/** Makes readings out of minutes. */
public final class Readings {

    /** Longer than any training (2,000 hours): a slip of the pen or of a spreadsheet. */
    private static final double LONGEST = 120_000;

    private Readings() {}

    /** Exactly so many minutes, unless they are none, negative or impossible. */
    public static DurationReading exact(double minutes) {
        if (minutes < 0) {
            return DurationReading.unclear(Problem.NEGATIVE);
        }
        long rounded = Math.round(minutes);
        if (rounded == 0) {
            return DurationReading.unclear(Problem.ZERO);
        }
        return minutes > LONGEST ? DurationReading.unclear(Problem.IMPLAUSIBLE) : DurationReading.of((int) rounded);
    }

    /** Somewhere between the two; most is null where there is no upper end. */
    static DurationReading between(double least, @Nullable Double most, String problem) {
        if (least > LONGEST) {
            return DurationReading.unclear(Problem.IMPLAUSIBLE);
        }
        Integer upper = most == null ? null : (int) Math.round(Math.min(most, LONGEST));
        return new DurationReading(null, (int) Math.round(least), upper, false, problem);
    }

    /** Assumed from days (R19). */
    static DurationReading assumed(double minutes) {
        DurationReading exact = exact(minutes);
        return exact.minutes() == null
                ? exact
                : new DurationReading(exact.minutes(), exact.least(), exact.most(), true, Problem.DAY);
    }

    /** "ca.": a share less or more. */
    static DurationReading widened(DurationReading reading, double share) {
        if (reading.least() == null) {
            return reading;
        }
        Double most = reading.most() == null ? null : reading.most() * (1 + share);
        return between(reading.least() * (1 - share), most, Problem.APPROXIMATE);
    }

    /** "höchstens": nothing is known about the lower end. */
    static DurationReading atMost(DurationReading reading) {
        return reading.most() == null ? reading : between(0, (double) reading.most(), Problem.RANGE);
    }
}
