package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.sheet.UnusableFileException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens to a staged staff list, set by set. */
@Component
class StaffTasks {

    private static final SqlScript CHECK = SqlScript.load("intake/check-staff.sql");
    private static final SqlScript APPLY = SqlScript.load("intake/apply-staff.sql");

    private final JdbcClient jdbc;
    private final StagedUnits units;
    private final StagedFile file;

    StaffTasks(JdbcClient jdbc, StagedUnits units, StagedFile file) {
        this.jdbc = jdbc;
        this.units = units;
        this.file = file;
    }

    void check(long runId) throws UnusableFileException {
        file.recordSummary(runId);
        units.resolveStaff(runId);
        CHECK.with(jdbc).param("run", runId).update();
    }

    void apply(long runId) {
        APPLY.with(jdbc).param("run", runId).update();
    }
}
