package de.schulungsnachweis.mandate.person;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** How a person's employment stands to the as-of day (R23). */
public final class EmploymentRule {

    /** Whether a person is to be counted on a day. */
    public enum Employment {
        NOT_YET_JOINED,
        EMPLOYED,
        LEFT
    }

    private EmploymentRule() {}

    /**
     * Both the first and the last day of employment count.
     *
     * @param entryDay first day of employment; null if it is not known, which is open to the past
     * @param exitDay last day of employment; null if none is known
     */
    public static Employment on(LocalDate asOf, @Nullable LocalDate entryDay, @Nullable LocalDate exitDay) {
        if (exitDay != null && exitDay.isBefore(asOf)) {
            return Employment.LEFT;
        }
        if (entryDay != null && entryDay.isAfter(asOf)) {
            return Employment.NOT_YET_JOINED;
        }
        return Employment.EMPLOYED;
    }

    /** The latest 1 October on or before the as-of day: whoever joined since then is "neu seit 1. Oktober". */
    public static LocalDate newcomersSince(LocalDate asOf) {
        int year = asOf.getMonth().compareTo(Month.OCTOBER) >= 0 ? asOf.getYear() : asOf.getYear() - 1;
        return LocalDate.of(year, Month.OCTOBER, 1);
    }

    /** Whether the person joined since the latest 1 October, up to the as-of day; an unknown entry is not new. */
    public static boolean newInLastQuarter(LocalDate asOf, @Nullable LocalDate entryDay) {
        return entryDay != null && !entryDay.isBefore(newcomersSince(asOf)) && !entryDay.isAfter(asOf);
    }
}
