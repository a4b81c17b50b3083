package de.schulungsnachweis.sheet.cell.day;

import de.schulungsnachweis.sheet.DayValue;
import org.jspecify.annotations.Nullable;

/**
 * One day, or the first and last day of several.
 *
 * @param first null where only one day is given
 */
public record DaySpan(@Nullable DayValue first, DayValue last) {

    static DaySpan of(DayValue day) {
        return new DaySpan(null, day);
    }
}
