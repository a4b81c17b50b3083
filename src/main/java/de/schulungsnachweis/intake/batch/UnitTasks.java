package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.intake.plan.RunVersions;
import de.schulungsnachweis.organisation.OrganisationalUnit;
import de.schulungsnachweis.organisation.UnitKind;
import de.schulungsnachweis.organisation.UnitReading;
import de.schulungsnachweis.organisation.Units;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.UnitValues;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
                read.add(unit(values));
            }
            return List.of();
        });
        units.store(read);
        versions.bumpUnits();
    }

    private static OrganisationalUnit unit(UnitValues values) {
        String code = Objects.requireNonNull(values.code(), "a unit that was read has a code");
        String name = Objects.requireNonNullElse(values.name(), code);
        return new OrganisationalUnit(
                code,
                name,
                kind(values, code, name),
                values.division(),
                values.headPersonnelNumber(),
                values.email(),
                values.otherSpellings(),
                values.validFrom(),
                values.validUntil());
    }

    private static UnitKind kind(UnitValues values, String code, String name) {
        return Optional.ofNullable(values.kind())
                .flatMap(UnitReading::kindByWords)
                .orElseGet(() -> UnitReading.fromStaffList(code + " " + name).kind());
    }
}
