package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far runs have come, stored at once so that others can watch; a run that was cancelled learns of it here. */
@Component
public class RunPhases {

    private static final String WANTED =
            " and not exists (select from import_cancellation c where c.run_id = import_run.id)";

    private final JdbcClient jdbc;

    RunPhases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores that a phase begins.
     *
     * @throws ImportRefusedException if the run was cancelled
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void enter(long runId, ImportRun.Phase phase) {
        requireRunning(
                jdbc.sql("update import_run set phase = :phase where id = :run and state in ('RECEIVED', 'STAGED')"
                                + WANTED)
                        .param("phase", phase.name())
                        .param("run", runId)
                        .update());
    }

    /**
     * Stores how many rows were read so far.
     *
     * @throws ImportRefusedException if the run was cancelled
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void read(long runId, int rows) {
        requireRunning(
                jdbc.sql("update import_run set rows_read = :rows where id = :run and state = 'RECEIVED'" + WANTED)
                        .param("rows", rows)
                        .param("run", runId)
                        .update());
    }

    private static void requireRunning(int updated) {
        if (updated == 0) {
            throw Cancellations.cancelled();
        }
    }
}
