package de.schulungsnachweis.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What the reader needs to know besides the file.
 *
 * @param durations reads durations
 * @param defaultUnit the unit of rows that name none themselves; null if there is none
 * @param limits how much of a file is read at most
 */
public record ReadingOptions(
        DurationSource durations, @Nullable String defaultUnit, ReadingLimits limits) {

    /** The same for a list whose rows without a unit belong to this one. */
    public ReadingOptions withDefaultUnit(@Nullable String unit) {
        return new ReadingOptions(durations, unit, limits);
    }
}
