package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares what is staged with what is stored, set by set. Nothing outside of the plan changes. */
@Component
public class Planning {

    private static final SqlScript STAFF = SqlScript.load("intake/plan-staff.sql");
    private static final SqlScript CERTIFICATES = SqlScript.load("intake/plan-certificates.sql");
    private static final SqlScript COUNT = SqlScript.load("intake/count-plan.sql");

    private final JdbcClient jdbc;
    private final Cancellations cancellations;

    Planning(JdbcClient jdbc, Cancellations cancellations) {
        this.jdbc = jdbc;
        this.cancellations = cancellations;
    }

    /**
     * Makes the plan of a staged run, anew if there was one.
     *
     * @throws UnusableFileException if a newer full list of a unit is stored already
     * @throws ImportRefusedException if the run was cancelled
     */
    public void plan(long runId, ListKind kind) throws UnusableFileException {
        WholeLists.prepare(jdbc);
        jdbc.sql("delete from planned_change where run_id = :run")
                .param("run", runId)
                .update();
        switch (kind) {
            case STAFF -> {
                WholeLists.joinAsWhole(jdbc, runId);
                requireNewest(runId);
                STAFF.with(jdbc).param("run", runId).update();
            }
            case CERTIFICATES -> CERTIFICATES.with(jdbc).param("run", runId).update();
            case UNITS, CATALOGUE -> throw new IllegalArgumentException("a list without persons has no plan");
        }
        if (COUNT.with(jdbc).param("run", runId).update() == 0) {
            throw Cancellations.cancelled();
        }
        requireReconciled(runId);
        cancellations.requireNone(runId);
    }

    private void requireNewest(long runId) throws UnusableFileException {
        boolean outdated =
                jdbc.sql("""
                        select exists (
                            select from import_run r
                            join unit_version v on v.list_day > r.change_day
                            where r.id = :run and r.mode = 'SNAPSHOT' and exists (
                                select from staged_staff s where s.run_id = r.id and s.unit_code = v.unit_code))
                        """).param("run", runId).query(Boolean.class).single();
        if (outdated) {
            throw new UnusableFileException(
                    "LIST_OUTDATED",
                    "Für eine Organisationseinheit dieser Liste gibt es schon eine vollständige Liste mit einem späteren Stand. "
                            + "Bitte prüfen Sie das Datum nach „Stand:“, oder lesen Sie die Liste als Ergänzung ein.");
        }
    }

    /** Every staged entry is accounted for; exactly once, as the plan has one line of each at most. */
    private void requireReconciled(long runId) {
        boolean reconciled =
                jdbc.sql("""
                        select new_entries + changed_entries + unchanged_entries + duplicate_entries + rejected_entries
                                + decide_entries = (select count(*) from staged_staff where run_id = :run)
                                    + (select count(*) from staged_certificate where run_id = :run)
                            and new_entries >= 0
                        from import_run where id = :run
                        """).param("run", runId).query(Boolean.class).single();
        if (!reconciled) {
            throw new IllegalStateException("the plan of run " + runId + " does not account for every entry");
        }
    }
}
