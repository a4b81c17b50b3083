package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.UndoPreview;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts back exactly how it was before an import, as long as it is the newest one of its units. */
@Component
public class Undoing {

    private static final SqlScript UNDO = SqlScript.load("intake/undo.sql");

    /** Later imports of the same units, and those that have changed or used the same rows. */
    private static final String LATER = """
            select exists (
                select from import_run r
                join import_run later on later.state = 'APPLIED' and later.applied_at > r.applied_at
                where r.id = :run and (
                    exists (select from import_run_unit u join import_run_unit l using (unit_code)
                        where u.run_id = r.id and l.run_id = later.id and unit_code not in ('', '*'))
                    or exists (select from fact_change f join fact_change l using (table_name, row_id)
                        where f.run_id = r.id and l.run_id = later.id)
                    or exists (select from fact_change l join person p on p.id = l.row_id
                        where l.run_id = later.id and l.table_name = 'person' and p.run_id = r.id)
                    or exists (select from fact_change l join assignment a on a.id = l.row_id
                        where l.run_id = later.id and l.table_name = 'assignment' and a.run_id = r.id)
                    or exists (select from fact_change l join certificate c on c.id = l.row_id
                        where l.run_id = later.id and l.table_name = 'certificate' and c.run_id = r.id)
                    or exists (select from assignment a join person p on p.id = a.person_id
                        where a.run_id = later.id and p.run_id = r.id)))
            """;

    private final JdbcClient jdbc;
    private final RunVersions versions;
    private final TrainingComparison trainings;
    private final LaterDecisions decisions;
    private final AuditTrail audit;

    Undoing(
            JdbcClient jdbc,
            RunVersions versions,
            TrainingComparison trainings,
            LaterDecisions decisions,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.trainings = trainings;
        this.decisions = decisions;
        this.audit = audit;
    }

    /**
     * What undoing the run would do.
     *
     * @throws ImportRefusedException if it is not applied, or not the newest import of its units
     */
    @Transactional
    public UndoPreview preview(ImportRun run) {
        long runId = run.storedId();
        RunStates.require(jdbc, runId, ImportRun.State.APPLIED);
        requireNewest(run);
        return new UndoPreview(
                run,
                count(runId, "select count(*) from person where run_id = :run"),
                count(runId, "select count(*) from assignment where run_id = :run"),
                count(runId, "select count(*) from certificate where run_id = :run"),
                count(runId, "select count(*) from fact_change where run_id = :run"),
                decisions.keptBy(runId));
    }

    /**
     * Undoes the run.
     *
     * @throws ImportRefusedException if it is not applied, not the newest import of its units, or another one is running
     */
    @Transactional
    public void undo(ImportRun run) {
        long runId = run.storedId();
        RunStates.require(jdbc, runId, ImportRun.State.APPLIED);
        boolean broughtUnits = count(runId, "select count(*) from organisational_unit where run_id = :run") > 0;
        versions.lock(runId, broughtUnits);
        requireNewest(run);
        jdbc.sql("""
                        create temporary table touched_person on commit drop as
                        select c.person_reference from certificate c
                        where c.run_id <> :run and c.person_reference in (
                            select person_reference from certificate where run_id = :run)
                        union
                        select f.before ->> 'person_reference' from fact_change f
                        where f.run_id = :run and f.table_name = 'certificate'
                        union
                        -- Given to a person who goes: as the list names the person.
                        select certificate_reference(null, s.personnel_number, s.family_key, s.given_key,
                            coalesce(s.unit_code, s.unit_text), s.email)
                        from person p
                        join certificate c on c.person_id = p.id
                        join staged_certificate s on s.run_id = c.run_id and s.entry = c.entry
                        where p.run_id = :run
                        """).param("run", runId).update();
        versions.bump(runId);
        if (broughtUnits) {
            versions.bumpUnits();
        }
        UNDO.with(jdbc).param("run", runId).update();
        trainings.judge();
        audit.record(AuditAction.LIST_UNDONE, "liste:" + runId);
    }

    private void requireNewest(ImportRun run) {
        if (!run.kind().namesPersons()) {
            throw new ImportRefusedException(
                    "NOT_UNDOABLE", "Eine " + run.kind().label() + " lässt sich nicht rückgängig machen.");
        }
        if (count(run.storedId(), "select count(*) from import_run where id = :run and purged_at is not null") > 0) {
            throw new ImportRefusedException(
                    "NOT_UNDOABLE",
                    "Diese Liste lässt sich nicht mehr rückgängig machen: Die früheren Angaben sind nach Ablauf der "
                            + "Löschfrist gelöscht.");
        }
        boolean later = jdbc.sql(LATER)
                .param("run", run.storedId())
                .query(Boolean.class)
                .single();
        if (later) {
            throw new ImportRefusedException(
                    "NOT_NEWEST",
                    "Für dieselben Organisationseinheiten oder Personen wurde danach schon eine andere Liste übernommen. "
                            + "Bitte machen Sie zuerst die neuere rückgängig.");
        }
    }

    private int count(long runId, String query) {
        return jdbc.sql(query).param("run", runId).query(Integer.class).single();
    }
}
