package de.schulungsnachweis.evaluation;

/**
 * A line of a table about units.
 *
 * @param code the unit's code, for example {@code 50} or {@code EB 52}
 * @param name its name; equals the code where no name is known
 * @param delivered whether a staff list named it (R22)
 */
public record UnitLine(String code, String name, boolean delivered) {

    /** The line of a unit whose figures are known. */
    public static UnitLine of(UnitEvaluation unit) {
        return new UnitLine(unit.code(), unit.name(), unit.status() != UnitStatus.NOT_DELIVERED);
    }
}
