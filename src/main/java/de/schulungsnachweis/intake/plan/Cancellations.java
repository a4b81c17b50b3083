package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.intake.ImportRefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants an import to end says so here, and need not wait for the one who works on it. */
@Component
public class Cancellations {

    private final JdbcClient jdbc;

    Cancellations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores the wish; once it is stored the run is never applied.
     *
     * @throws ImportRefusedException if the run has ended already
     */
    public void request(long runId) {
        jdbc.sql("""
                        insert into import_cancellation (run_id) select id from import_run where id = :run
                        on conflict do nothing
                        """).param("run", runId).update();
        // Asked afterwards: who applies the run holds it, and the line above has waited for that.
        boolean open = jdbc.sql("""
                        select exists (select from import_run
                            where id = :run and state in ('RECEIVED', 'STAGED', 'PLANNED'))
                        """).param("run", runId).query(Boolean.class).single();
        if (!open) {
            throw new ImportRefusedException("RUN_STATE", "Dieser Import ist schon beendet.");
        }
    }

    /**
     * Requires that nobody wants the run to end.
     *
     * @throws ImportRefusedException if somebody does
     */
    public void requireNone(long runId) {
        boolean requested = jdbc.sql("select exists (select from import_cancellation where run_id = :run)")
                .param("run", runId)
                .query(Boolean.class)
                .single();
        if (requested) {
            throw cancelled();
        }
    }

    /** What the one who works on a cancelled run is told. */
    public static ImportRefusedException cancelled() {
        return new ImportRefusedException("DISCARDED", "Der Import wurde abgebrochen. Es hat sich nichts geändert.");
    }
}
