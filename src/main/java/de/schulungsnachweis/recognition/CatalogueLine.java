package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import org.jspecify.annotations.Nullable;

/**
 * A course of the catalogue, as people read it.
 *
 * @param category null where the course is not recognised
 * @param minutes null where the catalogue gives no duration
 */
public record CatalogueLine(
        @Nullable String courseNumber,
        @Nullable String title,
        @Nullable String provider,
        @Nullable Category category,
        @Nullable Integer minutes) {}
