package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.plan.Planning;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds at the start what a killed service was working on: what was staged is planned anew, what was not is marked as
 * interrupted. Runs of other instances that are alive are left alone.
 */
@Component
@ConditionalOnWebApplication
class InterruptedRuns implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Planning planning;
    private final RunRemains remains;

    InterruptedRuns(JdbcClient jdbc, PlatformTransactionManager transactions, Planning planning, RunRemains remains) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.planning = planning;
        this.remains = remains;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentScope.<@Nullable Void, RuntimeException, RuntimeException>during(Job.IMPORT, () -> {
            unfinished().forEach(this::finish);
            transaction.executeWithoutResult(status -> remains.removeOfEnded());
            return null;
        });
    }

    private List<Unfinished> unfinished() {
        return transaction.execute(
                status -> jdbc.sql("select id, kind, state from import_run where state in ('RECEIVED', 'STAGED')")
                        .query(new DataClassRowMapper<>(Unfinished.class))
                        .list());
    }

    private void finish(Unfinished run) {
        boolean planned = run.state() == ImportRun.State.STAGED && planAnew(run);
        if (!planned) {
            transaction.executeWithoutResult(status -> interrupt(run));
        }
    }

    private boolean planAnew(Unfinished run) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!isDead(run)) {
                return true;
            }
            try {
                planning.plan(run.id(), run.kind());
                return true;
            } catch (UnusableFileException | ImportRefusedException e) {
                status.setRollbackOnly();
                return false;
            }
        }));
    }

    private void interrupt(Unfinished run) {
        if (isDead(run)) {
            jdbc.sql("""
                            update import_run set
                                state = case when exists (select from import_cancellation c where c.run_id = :run)
                                    then 'DISCARDED' else 'INTERRUPTED' end
                            where id = :run and state in ('RECEIVED', 'STAGED')
                            """).param("run", run.id()).update();
        }
    }

    /** Who works on a run holds its lock. */
    private boolean isDead(Unfinished run) {
        return jdbc.sql("select pg_try_advisory_xact_lock(:run)")
                .param("run", run.id())
                .query(Boolean.class)
                .single();
    }

    private record Unfinished(long id, ListKind kind, ImportRun.State state) {}
}
