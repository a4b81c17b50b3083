package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.intake.ImportPreview;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.organisation.OrganisationalUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what a plan says, and what the rules say of it, in one transaction. */
@Component
public class Applying {

    private static final SqlScript STAFF = SqlScript.load("intake/apply-staff.sql");
    private static final SqlScript CERTIFICATES = SqlScript.load("intake/apply-certificates.sql");
    private static final SqlScript RETURNED = SqlScript.load("intake/return-answers.sql");
    private static final SqlScript WAITING = SqlScript.load("intake/find-waiting.sql");

    private final JdbcClient jdbc;
    private final RunVersions versions;
    private final Previews previews;
    private final StagedUnits units;
    private final TrainingComparison trainings;
    private final Cancellations cancellations;
    private final AuditTrail audit;

    Applying(
            JdbcClient jdbc,
            RunVersions versions,
            Previews previews,
            StagedUnits units,
            TrainingComparison trainings,
            Cancellations cancellations,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.previews = previews;
        this.units = units;
        this.trainings = trainings;
        this.cancellations = cancellations;
        this.audit = audit;
    }

    /**
     * Applies a planned run.
     *
     * @param confirmedLeaving how many leave, as typed in; null if nobody was asked
     * @throws ImportRefusedException if it is not planned any more, the facts have changed since, another import of a unit
     *     is running, or the confirmation is missing or wrong
     */
    @Transactional
    public void apply(ImportRun run, @Nullable Integer confirmedLeaving) {
        long runId = run.storedId();
        WholeLists.prepare(jdbc);
        RunStates.require(jdbc, runId, ImportRun.State.PLANNED);
        cancellations.requireNone(runId);
        requireConfirmed(previews.preview(run), confirmedLeaving);
        switch (run.kind()) {
            case STAFF -> applyStaff(run);
            case CERTIFICATES -> applyCertificates(runId);
            case UNITS, CATALOGUE -> throw new IllegalArgumentException("a list without persons has no plan");
        }
        versions.bump(runId);
        jdbc.sql("update import_run set state = 'APPLIED', applied_at = clock_timestamp() where id = :run")
                .param("run", runId)
                .update();
        audit.record(AuditAction.LIST_IMPORTED, "liste:" + runId);
    }

    private static void requireConfirmed(ImportPreview preview, @Nullable Integer confirmedLeaving) {
        if (preview.confirmationNeeded() && (confirmedLeaving == null || confirmedLeaving != preview.leaving())) {
            throw new ImportRefusedException(
                    "CONFIRMATION_NEEDED",
                    "Ungewöhnlich viele Personen stehen nicht mehr in der Liste. Bitte bestätigen Sie, dass sie "
                            + "ausscheiden, indem Sie ihre Anzahl eingeben: " + preview.leaving() + ".");
        }
    }

    private void applyStaff(ImportRun run) {
        long runId = run.storedId();
        List<OrganisationalUnit> created = units.created(runId);
        begin(runId, !created.isEmpty());
        if (!created.isEmpty()) {
            units.store(runId, created);
            versions.bumpUnits();
        }
        if (run.newEntries() > 0) {
            takeTurns();
        }
        WholeLists.joinAsWhole(jdbc, runId);
        STAFF.with(jdbc).param("run", runId).update();
        jdbc.sql("set local enable_nestloop to default").update();
        if (changesRows(run)) {
            jdbc.sql("""
                            analyze person (person_key, family_key, given_key, email),
                                assignment (person_id, unit_code, valid_from, valid_until, main)
                            """).update();
        }
        RETURNED.with(jdbc).update();
        findWaiting();
    }

    private static boolean changesRows(ImportRun run) {
        return run.newEntries() + run.changedEntries() + run.leavingPersons() > 0;
    }

    private void applyCertificates(long runId) {
        begin(runId, false);
        CERTIFICATES.with(jdbc).param("run", runId).update();
        trainings.ofTouchedPersons();
    }

    /** From here on nobody else changes these units, and what changes is noted for undoing it. */
    private void begin(long runId, boolean createsUnits) {
        versions.lock(runId, createsUnits);
        versions.requireUnchanged(runId);
        jdbc.sql("select set_config('schulungsnachweis.run', :run, true)")
                .param("run", Long.toString(runId))
                .query(String.class)
                .single();
    }

    /** Lists of different units may bring the same new person: the later one finds whom the earlier one has stored. */
    private void takeTurns() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('schulungsnachweis.person'))")
                .query(row -> {});
    }

    private void findWaiting() {
        boolean waiting = jdbc.sql("select exists (select from certificate where person_id is null)")
                .query(Boolean.class)
                .single();
        if (!waiting) {
            return;
        }
        WAITING.with(jdbc).update();
        jdbc.sql("""
                        create temporary table touched_person on commit drop as
                        select person_reference from found union select 'person:' || person_id from found;
                        drop table found
                        """).update();
        trainings.ofTouchedPersons();
    }
}
