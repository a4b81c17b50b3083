package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.intake.plan.GuessedUnits;
import de.schulungsnachweis.intake.plan.RunPhases;
import de.schulungsnachweis.intake.plan.StagedUnits;
import de.schulungsnachweis.sheet.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the entries of a file, and what is wrong with them, beside the stored facts. */
@Component
@StepScope
class StagingWriter implements ItemWriter<Entry> {

    private final DataSource dataSource;
    private final RunPhases phases;
    private final StagedUnits units;
    private final OpenReadings readings;
    private final long runId;
    private int entryNumber;
    private int rows;
    private @Nullable Entry last;

    StagingWriter(
            DataSource dataSource,
            RunPhases phases,
            StagedUnits units,
            OpenReadings readings,
            @Value("#{jobParameters['" + ImportJobs.RUN + "']}") long runId) {
        this.dataSource = dataSource;
        this.phases = phases;
        this.units = units;
        this.readings = readings;
        this.runId = runId;
    }

    @Override
    public void write(Chunk<? extends Entry> entries) {
        List<List<? extends @Nullable Object>> staff = new ArrayList<>();
        List<List<? extends @Nullable Object>> certificates = new ArrayList<>();
        List<List<? extends @Nullable Object>> problems = new ArrayList<>();
        // Asked within a chunk's transaction: without one there are no units.
        GuessedUnits guessed = readings.units(runId, () -> units.guesses(runId));
        for (Entry entry : entries) {
            entryNumber++;
            countRow(entry);
            StagedStaff.row(runId, entryNumber, entry, guessed).ifPresent(staff::add);
            StagedCertificates.row(runId, entryNumber, entry, guessed).ifPresent(certificates::add);
            problems.addAll(StagedProblems.rows(runId, entryNumber, entry, entry.problems()));
        }
        phases.read(runId, rows);
        StagedStaff.TABLE.write(dataSource, staff);
        StagedCertificates.TABLE.write(dataSource, certificates);
        StagedProblems.TABLE.write(dataSource, problems);
    }

    /** A row of a matrix gives several entries. */
    private void countRow(Entry entry) {
        boolean same = last != null && last.row() == entry.row() && Objects.equals(last.sheet(), entry.sheet());
        rows += same ? 0 : 1;
        last = entry;
    }
}
