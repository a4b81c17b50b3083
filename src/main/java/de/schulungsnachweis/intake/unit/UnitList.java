package de.schulungsnachweis.intake.unit;

import de.schulungsnachweis.organisation.OrganisationalUnit;
import java.io.Serializable;
import java.util.List;

/**
 * A list of units as it was read; nothing of it is stored yet.
 *
 * @param units the rows that can be used
 * @param problems German sentences about the others
 */
public record UnitList(String fileName, List<OrganisationalUnit> units, List<String> problems) implements Serializable {

    public UnitList {
        units = List.copyOf(units);
        problems = List.copyOf(problems);
    }
}
