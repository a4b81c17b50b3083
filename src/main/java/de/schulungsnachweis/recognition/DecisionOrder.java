package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.title.TitleKey;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides of a course.
 *
 * @param title a spelling of the title
 * @param provider the only provider that it is about; null for every one
 * @param courseNumber the only course that it is about; null for every one of the title
 * @param category null where it does not count, or only the duration is decided
 * @param minutes the duration that is decided; null where the content is decided
 * @param leastMinutes the content counts only from this duration on; null for any
 */
public record DecisionOrder(
        String title,
        @Nullable String provider,
        @Nullable String courseNumber,
        @Nullable Category category,
        @Nullable Integer minutes,
        @Nullable Integer leastMinutes,
        String reason) {

    CourseDecision decision() {
        @Nullable String courseKey = CourseDecision.key(courseNumber);
        return new CourseDecision(
                minutes == null ? CourseDecision.Subject.CONTENT : CourseDecision.Subject.DURATION,
                courseKey,
                courseKey == null ? TitleKey.of(title).value() : null,
                courseKey == null ? CourseDecision.key(provider) : null,
                category,
                minutes,
                leastMinutes,
                reason,
                title,
                courseKey == null ? provider : null);
    }
}
