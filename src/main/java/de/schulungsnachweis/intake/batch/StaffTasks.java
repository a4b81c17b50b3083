package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.plan.ForeignRows;
import de.schulungsnachweis.intake.plan.Planning;
import de.schulungsnachweis.intake.plan.RunPhases;
import de.schulungsnachweis.intake.plan.StagedUnits;
import de.schulungsnachweis.intake.plan.WholeLists;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens to a staged staff list, set by set. */
@Component
class StaffTasks {

    private static final SqlScript CHECK = SqlScript.load("intake/check-staff.sql");

    private final JdbcClient jdbc;
    private final StagedUnits units;
    private final ForeignRows foreign;
    private final StagedFile file;
    private final OpenReadings readings;
    private final RunPhases phases;
    private final Planning planning;

    StaffTasks(
            JdbcClient jdbc,
            StagedUnits units,
            ForeignRows foreign,
            StagedFile file,
            OpenReadings readings,
            RunPhases phases,
            Planning planning) {
        this.jdbc = jdbc;
        this.units = units;
        this.foreign = foreign;
        this.file = file;
        this.readings = readings;
        this.phases = phases;
        this.planning = planning;
    }

    void check(long runId) throws UnusableFileException {
        phases.enter(runId, ImportRun.Phase.CHECKING);
        WholeLists.prepare(jdbc);
        WholeLists.joinAsWhole(jdbc, runId);
        file.recordSummary(runId);
        units.resolveStaff(runId, readings.units(runId, () -> units.guesses(runId)));
        foreign.rejectStaff(runId);
        units.reportUnknown(runId);
        CHECK.with(jdbc).param("run", runId).update();
    }

    void plan(long runId) throws UnusableFileException {
        phases.enter(runId, ImportRun.Phase.PLANNING);
        planning.plan(runId, ListKind.STAFF);
    }
}
