package de.schulungsnachweis.intake.batch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is left of runs that were never applied: of no use to anybody. */
@Component
class RunRemains {

    private final JdbcClient jdbc;

    RunRemains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Removes what is left of one run. */
    void remove(long runId) {
        jdbc.sql("""
                        delete from staged_staff where run_id = :run;
                        delete from staged_certificate where run_id = :run;
                        delete from import_problem where run_id = :run;
                        delete from planned_change where run_id = :run;
                        delete from import_run_unit where run_id = :run
                        """).param("run", runId).update();
    }

    /** Removes what is left of all runs that ended without being applied. */
    void removeOfEnded() {
        jdbc.sql("""
                        select id from import_run r
                        where state in ('DISCARDED', 'FAILED', 'INTERRUPTED') and (
                            exists (select from staged_staff s where s.run_id = r.id)
                            or exists (select from staged_certificate s where s.run_id = r.id))
                        """).query((row, number) -> row.getLong(1)).list().forEach(this::remove);
    }
}
