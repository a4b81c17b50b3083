package de.schulungsnachweis.certificate.duration.term;

import de.schulungsnachweis.mandate.DurationAssumptions;

/** What a number in a duration can count. */
public enum DurationUnit {
    MINUTE(Basis.HOURS),
    HOUR(Basis.HOURS),
    /** Unterrichtseinheit (R18). */
    TEACHING_UNIT(Basis.UNITS),
    DOUBLE_UNIT(Basis.UNITS),
    /** Lektion, Einheit: 45 to 60 minutes, depending on who writes it. */
    LESSON(Basis.UNITS),
    /** Minutes from one clock time to another. */
    CLOCK(Basis.CLOCK),
    DAY(Basis.DAYS),
    WEEK(Basis.CALENDAR),
    /** Months, years, semesters: calendar time that says nothing about hours. */
    LONG(Basis.CALENDAR);

    /** Which statements of one text are about the same thing. */
    public enum Basis {
        CLOCK,
        HOURS,
        UNITS,
        DAYS,
        CALENDAR
    }

    private static final int LONGEST_LESSON = 60;

    private final Basis basis;

    DurationUnit(Basis basis) {
        this.basis = basis;
    }

    /** What kind of thing it counts. */
    public Basis basis() {
        return basis;
    }

    /** The shortest sensible length in minutes; 0 for calendar time. */
    double leastMinutes(DurationAssumptions assumptions) {
        return switch (this) {
            case MINUTE, CLOCK -> 1;
            case HOUR -> 60;
            case TEACHING_UNIT, LESSON -> assumptions.minutesPerUnit();
            case DOUBLE_UNIT -> 2 * assumptions.minutesPerUnit();
            case DAY -> assumptions.unitsPerDay() * assumptions.minutesPerUnit();
            case WEEK, LONG -> 0;
        };
    }

    double mostMinutes(DurationAssumptions assumptions) {
        return this == LESSON ? LONGEST_LESSON : leastMinutes(assumptions);
    }
}
