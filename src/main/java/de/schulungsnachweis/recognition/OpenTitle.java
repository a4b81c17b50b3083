package de.schulungsnachweis.recognition;

import org.jspecify.annotations.Nullable;

/**
 * A title that somebody has to decide on (R16, R20).
 *
 * @param provider null where the lists name none
 * @param duration whether the duration is unclear, and not the content
 * @param records certificates that wait for the decision
 * @param units organisational units that they belong to
 */
public record OpenTitle(String title, @Nullable String provider, boolean duration, int records, int units) {}
