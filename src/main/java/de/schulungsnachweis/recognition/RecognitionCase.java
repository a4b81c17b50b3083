package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.title.SimilarTitles;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A title on which somebody has to decide, with all that the decision may depend on; never a person (R25).
 *
 * @param key the line of the queue
 * @param title one of its spellings
 * @param titleKey what all its spellings have in common (R14)
 * @param duration whether the duration is unclear, and not the content
 * @param reason why the rules could not decide
 * @param guess the best guess; null if there is none
 * @param records what hangs on it, grouped by what lists say
 * @param similar decisions on similar titles
 */
public record RecognitionCase(
        String key,
        String title,
        String titleKey,
        boolean duration,
        String reason,
        @Nullable Category guess,
        List<Records> records,
        List<DecisionLine> similar) {

    /** Certificates that say the same of a course. */
    public record Records(
            String title,
            @Nullable String provider,
            @Nullable String courseNumber,
            @Nullable Integer minutes,
            int certificates) {}

    /** A title that names no content can only be decided together with its provider or course number (R16). */
    public boolean saysNothing() {
        return SimilarTitles.saysNothing(title);
    }

    /** The providers that the lists name, each once. */
    public List<String> providers() {
        return records.stream()
                .map(Records::provider)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The course numbers that the lists name, each once. */
    public List<String> courseNumbers() {
        return records.stream()
                .map(Records::courseNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** All certificates that wait for the decision. */
    public int certificates() {
        return records.stream().mapToInt(Records::certificates).sum();
    }
}
