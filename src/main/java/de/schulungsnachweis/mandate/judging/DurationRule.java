package de.schulungsnachweis.mandate.judging;

import de.schulungsnachweis.mandate.Mandate;
import org.jspecify.annotations.Nullable;

/** Whether a training is as long as the mandate asks (R9), also where several readings are sensible (R20). */
final class DurationRule {

    /** What can be said about the length of a training. */
    enum Length {
        LONG_ENOUGH,
        TOO_SHORT,
        UNCLEAR
    }

    private DurationRule() {}

    /**
     * Judges a duration in minutes.
     *
     * @param minutes the duration; null where it is not known exactly
     * @param least the shortest sensible reading, looked at where {@code minutes} is null; null if not known
     * @param most the longest sensible reading, looked at where {@code minutes} is null; null if not known
     */
    static Length judge(Mandate mandate, @Nullable Integer minutes, @Nullable Integer least, @Nullable Integer most) {
        @Nullable Integer shortest = minutes != null ? minutes : least;
        if (shortest != null && shortest >= mandate.minimumMinutes()) {
            return Length.LONG_ENOUGH;
        }
        @Nullable Integer longest = minutes != null ? minutes : most;
        if (longest != null && longest < mandate.minimumMinutes()) {
            return Length.TOO_SHORT;
        }
        return Length.UNCLEAR;
    }
}
