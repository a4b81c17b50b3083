package de.schulungsnachweis.mandate.judging;

import de.schulungsnachweis.mandate.Mandate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a training lies in the mandate's window and is over (R11). The day that counts is the last one. */
public final class WindowRule {

    /** Where the last day of a training lies. */
    public enum Place {
        INSIDE,
        OUTSIDE,
        UNCLEAR
    }

    private WindowRule() {}

    /**
     * Judges the last day by its earliest and latest possible reading, which are equal for an exact day and the first
     * and the last of the month for a month without a day. Only where the readings differ in their result is it unclear.
     *
     * @param firstDayEarliest the earliest possible first day; null if only the last day is known
     * @param lastDayEarliest the earliest possible last day; null if it cannot be told
     * @param lastDayLatest the latest possible last day; null if it cannot be told
     */
    public static Place judge(
            Mandate mandate,
            @Nullable LocalDate firstDayEarliest,
            @Nullable LocalDate lastDayEarliest,
            @Nullable LocalDate lastDayLatest) {
        if (lastDayEarliest == null || lastDayLatest == null) {
            return Place.UNCLEAR;
        }
        if (lastDayLatest.isBefore(mandate.windowStart())) {
            return Place.OUTSIDE;
        }
        if (lastDayEarliest.isAfter(mandate.windowEnd())) {
            boolean beganBeforeTheEnd = firstDayEarliest != null && !firstDayEarliest.isAfter(mandate.windowEnd());
            return beganBeforeTheEnd ? Place.UNCLEAR : Place.OUTSIDE;
        }
        boolean everyReadingInside =
                !lastDayEarliest.isBefore(mandate.windowStart()) && !lastDayLatest.isAfter(mandate.windowEnd());
        return everyReadingInside ? Place.INSIDE : Place.UNCLEAR;
    }

    /** Whether the training has ended: its last day is neither after the as-of day nor in the future. */
    public static boolean isOver(LocalDate lastDayLatest, LocalDate asOf, LocalDate today) {
        return !lastDayLatest.isAfter(asOf) && !lastDayLatest.isAfter(today);
    }
}
