package de.schulungsnachweis.evaluation;

/**
 * The figures of a unit, a division or the whole city.
 *
 * @param persons everybody who works there on the as-of day, whatever the group
 * @param undeclared persons without a stated group (R3)
 * @param leaders line A
 * @param staff line B
 * @param outsidePersons line D: persons outside the target group (R5)
 * @param outsideTrainings line D: their trainings that would be recognised, shown apart
 */
public record UnitFigures(
        int persons,
        int undeclared,
        GroupFigures leaders,
        GroupFigures staff,
        int outsidePersons,
        int outsideTrainings) {}
