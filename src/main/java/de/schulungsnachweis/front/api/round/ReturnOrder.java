package de.schulungsnachweis.front.api.round;

import org.jspecify.annotations.Nullable;

/**
 * That a release goes back to its unit; everything must be given.
 *
 * @param unit code of the unit
 * @param reason what is to be changed
 */
record ReturnOrder(@Nullable String unit, @Nullable String reason) {}
