package de.schulungsnachweis.evaluation;

/**
 * The subtotal of a Geschäftsbereich over its units that delivered (R21).
 *
 * @param name the division as the list of units names it
 * @param figures the sums
 */
public record DivisionTotal(String name, UnitFigures figures) {}
