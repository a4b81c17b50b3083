package de.schulungsnachweis.front.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page and the sheet of a person say. Public, since only so pages are translated for Java.
 *
 * @param required what is required
 * @param verdict whether it is fulfilled; null where nothing is required
 * @param explanation what is missing, or why nothing can be; null where it is fulfilled
 * @param stored what is stored of the person, a sentence each
 * @param certificates the newest first
 * @param unitEmail to whom the person can turn; null if it is not known
 */
public record StandingText(
        long id,
        String name,
        String required,
        @Nullable String verdict,
        @Nullable String explanation,
        List<String> stored,
        List<Row> certificates,
        @Nullable String unitEmail) {

    /**
     * A certificate.
     *
     * @param counts whether it counts, and in which category
     * @param why the reason, in a sentence
     * @param asked whether a question about it is open (R9, R14)
     */
    public record Row(
            long id,
            String title,
            String provider,
            String days,
            String minutes,
            String proof,
            String counts,
            String why,
            boolean asked) {}
}
