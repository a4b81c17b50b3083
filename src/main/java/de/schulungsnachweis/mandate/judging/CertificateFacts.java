package de.schulungsnachweis.mandate.judging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one certificate, whoever the person and whatever the as-of day.
 *
 * @param rowUnclear whether the row waits for somebody: read in two ways, possibly a duplicate or a part of a series
 * @param days when the training took place
 * @param proof what the list says of the proof; null if it has no such column (R13)
 * @param content what was found about the content
 * @param duration how long it was
 */
public record CertificateFacts(
        boolean rowUnclear, Days days, @Nullable Boolean proof, ContentFinding content, Duration duration) {

    /**
     * The days of a training; a month without a day has its first as the earliest and its last as the latest reading.
     *
     * @param firstEarliest the earliest possible first day; null if only the last day is known
     * @param lastEarliest the earliest possible last day; null if it cannot be told
     * @param lastLatest the latest possible last day; null if it cannot be told
     */
    public record Days(
            @Nullable LocalDate firstEarliest,
            @Nullable LocalDate lastEarliest,
            @Nullable LocalDate lastLatest) {}

    /**
     * The duration of a training in minutes.
     *
     * @param minutes the duration; null where it is not known exactly
     * @param least the shortest sensible reading; null if not known (R20)
     * @param most the longest sensible reading; null if not known (R20)
     * @param assumed whether days were converted without times (R19)
     */
    public record Duration(
            @Nullable Integer minutes,
            @Nullable Integer least,
            @Nullable Integer most,
            boolean assumed) {}
}
