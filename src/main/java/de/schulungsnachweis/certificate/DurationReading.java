package de.schulungsnachweis.certificate;

import org.jspecify.annotations.Nullable;

/**
 * What the text or number in a duration cell says (R17 to R20).
 *
 * @param minutes the duration in minutes; null where it is missing, unreadable or can be read in several ways
 * @param least the shortest sensible reading in minutes; equals {@code minutes} if that is known, null if nothing is known
 * @param most the longest sensible reading in minutes; equals {@code minutes} if that is known, null if open
 * @param assumed true where days were converted without times (R19)
 * @param problem a code such as {@code DURATION_UNIT} that says why it is unclear or was assumed; null if all is clear
 */
public record DurationReading(
        @Nullable Integer minutes,
        @Nullable Integer least,
        @Nullable Integer most,
        boolean assumed,
        @Nullable String problem) {

    /** A duration that can be read in exactly one way. */
    public static DurationReading of(int minutes) {
        return new DurationReading(minutes, minutes, minutes, false, null);
    }

    /** Nothing can be said about the duration; the code says why. */
    public static DurationReading unclear(String problem) {
        return new DurationReading(null, null, null, false, problem);
    }
}
