package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.title.TitleKey;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a course catalogue decides of a course before anybody has attended it (R16).
 *
 * @param courseKey the course number in its comparison form; null if the catalogue gives none
 * @param titleKey the title in its comparison form (R14); null if the catalogue gives none
 * @param providerKey the provider in its comparison form; null if the decision holds for every provider
 * @param category null where the course is not recognised
 * @param minutes the duration as announced; null if not known
 */
public record CourseDecision(
        @Nullable String courseKey,
        @Nullable String titleKey,
        @Nullable String providerKey,
        @Nullable Category category,
        @Nullable Integer minutes) {

    /** A decision on a course as a catalogue writes it. */
    public static CourseDecision of(
            @Nullable String courseNumber,
            @Nullable String title,
            @Nullable String provider,
            @Nullable Category category,
            @Nullable Integer minutes) {
        return new CourseDecision(
                key(courseNumber), title == null ? null : TitleKey.of(title).value(), key(provider), category, minutes);
    }

    /** The comparison form of course numbers and providers: case and blanks do not matter. */
    static @Nullable String key(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.GERMAN).replaceAll("[\\s\\p{Z}]+", "");
    }
}
