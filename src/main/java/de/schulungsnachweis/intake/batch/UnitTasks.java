package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.intake.plan.RunVersions;
import de.schulungsnachweis.intake.unit.UnitRow;
import de.schulungsnachweis.organisation.OrganisationalUnit;
import de.schulungsnachweis.organisation.Units;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.UnitValues;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imports the list of organisational units. */
@Component
class UnitTasks {

    private final SmallLists lists;
    private final Units units;
    private final RunVersions versions;

    UnitTasks(SmallLists lists, Units units, RunVersions versions) {
        this.lists = lists;
        this.units = units;
        this.versions = versions;
    }

    void importUnits(long runId) throws UnusableFileException {
        List<OrganisationalUnit> read = new ArrayList<>();
        lists.importEntries(runId, entry -> {
            if (entry.status() == Entry.Status.READ && entry.values() instanceof UnitValues values) {
                read.add(UnitRow.of(values));
            }
            return List.of();
        });
        units.store(read);
        versions.bumpUnits();
    }
}
