package de.schulungsnachweis.evaluation.person;

import org.jspecify.annotations.Nullable;

/**
 * A unit, or a Sachgebiet of it.
 *
 * @param subUnit null for the persons without one
 * @param persons how many work there on the as-of day
 */
public record Workplace(String unitCode, @Nullable String subUnit, int persons) {}
