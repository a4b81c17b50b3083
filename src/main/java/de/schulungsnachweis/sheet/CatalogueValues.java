package de.schulungsnachweis.sheet;

import de.schulungsnachweis.certificate.DurationReading;
import org.jspecify.annotations.Nullable;

/**
 * A row of a course catalogue (R16).
 *
 * @param categoryStated the category as the catalogue calls it, or a word that says that there is none
 * @param duration null where the catalogue gives none
 */
public record CatalogueValues(
        @Nullable String courseNumber,
        @Nullable String title,
        @Nullable String provider,
        @Nullable String categoryStated,
        @Nullable DurationReading duration)
        implements EntryValues {}
