package de.schulungsnachweis.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What the table says of one organisational unit.
 *
 * @param code the unit's code, for example {@code 50} or {@code EB 52}
 * @param name its name; equals the code where no name is known
 * @param kind its kind as the interface names it, for example {@code AMT}
 * @param kindLabel the kind in German
 * @param division the Geschäftsbereich it belongs to; null if not known
 * @param status its Meldestand
 * @param figures the counted figures; where nothing was delivered they are all 0 and outputs leave the cells empty (R22)
 * @param remark a German remark for the last column, empty if there is none
 */
public record UnitEvaluation(
        String code,
        String name,
        String kind,
        String kindLabel,
        @Nullable String division,
        UnitStatus status,
        UnitFigures figures,
        String remark) {}
