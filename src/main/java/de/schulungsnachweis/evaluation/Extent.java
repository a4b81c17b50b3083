package de.schulungsnachweis.evaluation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is counted.
 *
 * @param version null for today's facts
 * @param units codes of the units that were chosen; null for all
 */
record Extent(@Nullable Long version, @Nullable Set<String> units) {

    String @Nullable [] unitArray() {
        return units == null ? null : units.toArray(String[]::new);
    }
}
