package de.schulungsnachweis.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What the reader needs to know besides the file.
 *
 * @param durations reads durations
 * @param defaultUnit the unit of rows that name none themselves; null if there is none
 * @param limits how much of a file is read at most
 * @param agreements what a person has agreed for this file
 */
public record ReadingOptions(
        DurationSource durations, @Nullable String defaultUnit, ReadingLimits limits, FileAgreements agreements) {

    /** The options for a file about which nothing has been agreed. */
    public ReadingOptions(DurationSource durations, @Nullable String defaultUnit, ReadingLimits limits) {
        this(durations, defaultUnit, limits, FileAgreements.NONE);
    }

    /** The same for a list whose rows without a unit belong to this one. */
    public ReadingOptions withDefaultUnit(@Nullable String unit) {
        return new ReadingOptions(durations, unit, limits, agreements);
    }

    /** The same with what a person has agreed for the file. */
    public ReadingOptions withAgreements(FileAgreements agreed) {
        return new ReadingOptions(durations, defaultUnit, limits, agreed);
    }
}
