package de.schulungsnachweis.sheet;

import de.schulungsnachweis.certificate.DurationReading;
import org.jspecify.annotations.Nullable;

/**
 * A row of a certificate list.
 *
 * @param unit as written in the row, its group heading or the sheet name
 * @param firstDay null where only the last or only one day is given
 * @param lastDay the day that counts (R11)
 * @param proofPresent null where the list has no such column: then the proofs exist (R13)
 * @param categoryStated the category as the office sees it; a hint only
 */
public record CertificateValues(
        @Nullable String personnelNumber,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String email,
        @Nullable String unit,
        @Nullable String title,
        @Nullable String provider,
        @Nullable String courseNumber,
        @Nullable DayValue firstDay,
        @Nullable DayValue lastDay,
        @Nullable DurationReading duration,
        @Nullable TrainingFormat format,
        @Nullable Source source,
        @Nullable Boolean proofPresent,
        @Nullable String categoryStated)
        implements EntryValues {}
