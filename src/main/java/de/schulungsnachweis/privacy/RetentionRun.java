package de.schulungsnachweis.privacy;

import java.time.Instant;
import java.util.Map;

/**
 * What one nightly run deleted.
 *
 * @param deleted how many of each kind; every kind is there
 */
public record RetentionRun(long id, Instant finishedAt, Map<RetentionKind, Long> deleted) {

    public RetentionRun {
        deleted = Map.copyOf(deleted);
    }

    /** How many of all kinds together. */
    public long total() {
        return deleted.values().stream().mapToLong(Long::longValue).sum();
    }
}
