package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.organisation.OrganisationalUnit;
import de.schulungsnachweis.organisation.UnitKind;
import de.schulungsnachweis.organisation.UnitReading;
import de.schulungsnachweis.organisation.Units;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.UnitValues;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports the list of organisational units: some dozens of rows, so it needs no staging. */
@Component
class UnitTasks {

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Units units;
    private final OpenReadings readings;
    private final StagedFile file;

    UnitTasks(JdbcClient jdbc, DataSource dataSource, Units units, OpenReadings readings, StagedFile file) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.units = units;
        this.readings = readings;
        this.file = file;
    }

    void importUnits(long runId) throws UnusableFileException {
        ListReading reading = readings.of(runId);
        List<OrganisationalUnit> read = new ArrayList<>();
        List<List<? extends @Nullable Object>> problems = new ArrayList<>();
        for (@Nullable Entry entry = reading.next(); entry != null; entry = reading.next()) {
            problems.addAll(StagedProblems.rows(runId, entry));
            if (entry.status() == Entry.Status.READ && entry.values() instanceof UnitValues values) {
                read.add(unit(values));
            }
        }
        StagedProblems.TABLE.write(dataSource, problems);
        file.recordSummary(runId);
        units.store(read);
        jdbc.sql("update import_run set state = 'APPLIED' where id = :run")
                .param("run", runId)
                .update();
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
