package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.title.TitleKey;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of a course: by a catalogue before anybody has attended it, or by a person afterwards (R16, R20).
 *
 * @param subject what it decides
 * @param courseKey the course number in its comparison form; null if it does not name one
 * @param titleKey the title in its comparison form (R14); null if it does not name one
 * @param providerKey the provider in its comparison form; null if the decision holds for every provider
 * @param category null where the course is not recognised, or only its duration is decided
 * @param minutes the duration; null if not known
 * @param leastMinutes the decision on the content holds only from this duration on; null for any
 * @param reason why a person decided so; null for a catalogue
 * @param title as it is written; null if it is not named
 * @param provider as it is written; null if it is not named
 */
public record CourseDecision(
        Subject subject,
        @Nullable String courseKey,
        @Nullable String titleKey,
        @Nullable String providerKey,
        @Nullable Category category,
        @Nullable Integer minutes,
        @Nullable Integer leastMinutes,
        @Nullable String reason,
        @Nullable String title,
        @Nullable String provider) {

    /** What a decision is about. */
    public enum Subject {
        /** Content and duration, as a catalogue states them. */
        COURSE,
        /** Whether it counts, decided by a person. */
        CONTENT,
        /** How long it is, decided by a person. */
        DURATION
    }

    /** A decision on a course as a catalogue writes it. */
    public static CourseDecision of(
            @Nullable String courseNumber,
            @Nullable String title,
            @Nullable String provider,
            @Nullable Category category,
            @Nullable Integer minutes) {
        return new CourseDecision(
                Subject.COURSE,
                key(courseNumber),
                title == null ? null : TitleKey.of(title).value(),
                key(provider),
                category,
                minutes,
                null,
                null,
                title,
                provider);
    }

    /** The comparison form of course numbers and providers: case and blanks do not matter. */
    static @Nullable String key(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.GERMAN).replaceAll("[\\s\\p{Z}]+", "");
    }
}
