package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the queue: a title that somebody has to decide on (R16, R20).
 *
 * @param key names the line in an address, without its title
 * @param providers as the lists name them, joined by commas; null where none is named
 * @param duration whether the duration is unclear, and not the content
 * @param guess the best guess; null if there is none
 * @param certificates those that wait for the decision
 * @param units organisational units that they belong to
 * @param since when the first of them was imported
 */
public record QueueLine(
        String key,
        String title,
        @Nullable String providers,
        boolean duration,
        @Nullable Category guess,
        int certificates,
        int units,
        Instant since) {

    QueueLine guessing(@Nullable Category category) {
        return new QueueLine(key, title, providers, duration, category, certificates, units, since);
    }
}
