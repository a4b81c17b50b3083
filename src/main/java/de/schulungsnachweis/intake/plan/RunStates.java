package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requires a state of a run and keeps it until the transaction ends. */
final class RunStates {

    private RunStates() {}

    static void require(JdbcClient jdbc, long runId, ImportRun.State required) {
        ImportRun.State state = jdbc.sql("select state from import_run where id = :run for update")
                .param("run", runId)
                .query((row, number) -> ImportRun.State.valueOf(row.getString(1)))
                .optional()
                .orElseThrow(() -> new ImportRefusedException("RUN_UNKNOWN", "Diesen Import gibt es nicht."));
        if (state != required) {
            throw new ImportRefusedException(
                    "RUN_STATE", "Das geht mit diesem Import nicht mehr: Sein Stand ist „" + state.label() + "“.");
        }
    }
}
