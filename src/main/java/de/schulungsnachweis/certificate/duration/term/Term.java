package de.schulungsnachweis.certificate.duration.term;

import de.schulungsnachweis.mandate.DurationAssumptions;

/** A piece of meaning in a duration text. */
public sealed interface Term {

    /**
     * So many of a unit; least and most differ where the text gives a range.
     *
     * @param least smallest number of units
     * @param most largest number of units
     */
    record Amount(double least, double most, DurationUnit unit) implements Term {

        /** Exactly so many. */
        public static Amount of(double count, DurationUnit unit) {
            return new Amount(count, count, unit);
        }

        /** So many times as much. */
        public Amount times(double factor) {
            return new Amount(least * factor, most * factor, unit);
        }

        /** The shortest reading in minutes. */
        public double leastMinutes(DurationAssumptions assumptions) {
            return least * unit.leastMinutes(assumptions);
        }

        /** The longest reading in minutes. */
        public double mostMinutes(DurationAssumptions assumptions) {
            return most * unit.mostMinutes(assumptions);
        }

        /** Whether it counts this kind of thing. */
        public boolean isOf(DurationUnit.Basis basis) {
            return unit.basis() == basis;
        }

        /** The same length counted in minutes. */
        public Amount inMinutes(DurationAssumptions assumptions) {
            return new Amount(leastMinutes(assumptions), mostMinutes(assumptions), DurationUnit.MINUTE);
        }
    }

    /**
     * The number of meetings.
     *
     * @param times how many
     * @param sign true for "10 x", which multiplies what follows; "6 Abende" does so only with "je"
     */
    record Repeat(double times, boolean sign) implements Term {}

    /** Words and signs that say how amounts belong together. */
    enum Mark implements Term {
        /** "je", "à": what follows is one of several. */
        EACH,
        /** "pro Tag", "täglich": what stands before is one of several. */
        PER_MEETING,
        PER_WEEK,
        PLUS,
        TO,
        OR,
        BREAK,
        /** "davon", "inkl.": what follows is a part of the whole. */
        PART,
        /** "mit": what follows is a part of the whole if it is named. */
        WITH,
        /** Travel and excursions around the training. */
        NOT_TRAINING,
        APPROXIMATELY,
        AT_LEAST,
        AT_MOST,
        SEPARATOR,
        OPEN,
        CLOSE,
        DATE,
        WEEKDAY,
        /** A clock time without an end, or a span from one weekday to another. */
        LOOSE_CLOCK,
        /** A number without a unit. */
        BARE_NUMBER,
        MINUS,
        OVERNIGHT,
        BACKWARDS,
        THOUSANDS,
        UNKNOWN
    }
}
