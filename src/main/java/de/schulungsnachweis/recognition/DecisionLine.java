package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a person, as it is listed (R16).
 *
 * @param title as it was decided on
 * @param provider null where it holds for every provider
 * @param courseNumber null where it is about the title
 * @param category null where it does not count, or only the duration was decided
 * @param minutes the duration; null where the content was decided
 * @param leastMinutes null where it holds for any duration
 * @param actor identifier of who decided
 * @param revokedAt null while it is in force
 */
public record DecisionLine(
        long id,
        String title,
        @Nullable String provider,
        @Nullable String courseNumber,
        CourseDecision.Subject subject,
        @Nullable Category category,
        @Nullable Integer minutes,
        @Nullable Integer leastMinutes,
        String reason,
        String actor,
        Instant decidedAt,
        @Nullable Instant revokedAt) {}
