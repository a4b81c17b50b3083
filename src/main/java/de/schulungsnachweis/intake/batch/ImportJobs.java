package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.access.FailureTrace;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.plan.Cancellations;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the job for a list. Its only parameter is the run's id: job parameters are stored for long. */
@Component
public class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    /** The job parameter that names the import run. */
    static final String RUN = "runId";

    private final JobOperator operator;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final OpenReadings readings;
    private final RunLock locks;
    private final RunRemains remains;
    private final Cancellations cancellations;
    private final ImportMeter meter;
    private final Job staffImport;
    private final Job certificateImport;
    private final Job unitImport;
    private final Job catalogueImport;
    private volatile boolean stopping;

    ImportJobs(
            JobOperator operator,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            OpenReadings readings,
            RunLock locks,
            RunRemains remains,
            Cancellations cancellations,
            ImportMeter meter,
            Job staffImport,
            Job certificateImport,
            Job unitImport,
            Job catalogueImport) {
        this.operator = operator;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.readings = readings;
        this.locks = locks;
        this.remains = remains;
        this.cancellations = cancellations;
        this.meter = meter;
        this.staffImport = staffImport;
        this.certificateImport = certificateImport;
        this.unitImport = unitImport;
        this.catalogueImport = catalogueImport;
    }

    /**
     * Runs the job to its end.
     *
     * @throws UnusableFileException if the file turns out to be damaged on the way; nothing was applied
     * @throws ImportRefusedException if it was cancelled
     * @throws ImportFailedException if anything else went wrong; nothing was applied
     */
    public void run(long runId, ListKind kind, ListReading reading) throws UnusableFileException {
        boolean completed = false;
        @Nullable String refusal = null;
        readings.open(runId, reading);
        RunLock.Held held = locks.hold(runId);
        try {
            execute(runId, kind);
            endIfCancelled(runId);
            completed = true;
            meter.read(runId, kind);
        } catch (UnusableFileException e) {
            refusal = e.getMessage();
            throw e;
        } finally {
            held.close();
            readings.close(runId);
            if (!completed) {
                end(runId, kind, refusal);
            }
        }
    }

    /** From now on what ends early is interrupted, not failed: the service itself is about to end. */
    public void stopping() {
        stopping = true;
    }

    private void execute(long runId, ListKind kind) throws UnusableFileException {
        JobParameters parameters =
                new JobParametersBuilder().addLong(RUN, runId).toJobParameters();
        try {
            JobExecution execution = operator.start(jobFor(kind), parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution.getAllFailureExceptions());
            }
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the import job could not be started", e);
        } catch (DataAccessException | TransactionException e) {
            throw failure(List.of(e));
        }
    }

    /**
     * Ends a run that is not applied, whatever it is doing, and leaves nothing of it behind. Who works on it may take a
     * moment to stop.
     *
     * @throws ImportRefusedException if it has ended already
     */
    public void discard(long runId) {
        transaction.executeWithoutResult(status -> cancellations.request(runId));
        // Whose row is held is ended by the one who works on it.
        boolean discarded = end(
                        runId,
                        "select id from import_run where id = :run and state in ('RECEIVED', 'STAGED')"
                                + " for update skip locked")
                || end(runId, "select id from import_run where id = :run and state = 'PLANNED'");
        if (discarded) {
            transaction.executeWithoutResult(status -> remains.remove(runId));
        }
    }

    private boolean end(long runId, String which) {
        Integer ended = transaction.execute(
                status -> jdbc.sql("update import_run set state = 'DISCARDED' where id in (" + which + ")")
                        .param("run", runId)
                        .update());
        return ended > 0;
    }

    /** Somebody may have cancelled the run while its plan was being stored. */
    private void endIfCancelled(long runId) {
        boolean cancelled = end(
                runId,
                "select c.run_id from import_cancellation c join import_run r on r.id = c.run_id"
                        + " where c.run_id = :run and r.state = 'PLANNED'");
        if (cancelled) {
            throw Cancellations.cancelled();
        }
    }

    private void end(long runId, ListKind kind, @Nullable String refusal) {
        if (stopping && refusal == null) {
            // The interruption was for the reading; what is left to do needs the database once more.
            boolean interrupted = Thread.interrupted();
            transaction.executeWithoutResult(status -> interrupt(runId));
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        } else {
            transaction.executeWithoutResult(status -> abandon(runId, refusal));
            meter.reached(kind, refusal == null ? ImportMeter.Stage.FAILED : ImportMeter.Stage.REFUSED);
        }
    }

    /** What is staged stays as it is: the next start plans it. */
    private void interrupt(long runId) {
        if (changeState(runId, "'RECEIVED'", "INTERRUPTED", null) > 0) {
            remains.remove(runId);
        }
    }

    private void abandon(long runId, @Nullable String refusal) {
        remains.remove(runId);
        changeState(runId, "'RECEIVED', 'STAGED'", "FAILED", refusal);
    }

    private int changeState(long runId, String from, String to, @Nullable String refusal) {
        return jdbc.sql("""
                        update import_run set refusal = :refusal,
                            state = case when exists (select from import_cancellation c where c.run_id = :run)
                                then 'DISCARDED' else :state end
                        where id = :run and state in (%s)
                        """.formatted(from))
                .param("run", runId)
                .param("state", to)
                .param("refusal", refusal)
                .update();
    }

    private static ImportFailedException failure(List<Throwable> failures) throws UnusableFileException {
        for (Throwable failure : failures) {
            for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof UnusableFileException unusable) {
                    throw unusable;
                }
                if (cause instanceof ImportRefusedException refused) {
                    throw refused;
                }
            }
        }
        return internal(failures);
    }

    /** What the user may know of internal failures; the log learns where they come from, nobody what they say. */
    public static ImportFailedException internal(List<? extends Throwable> failures) {
        failures.forEach(failure -> LOG.error("Import failed:\n{}", FailureTrace.of(failure)));
        return new ImportFailedException(List.copyOf(failures));
    }

    private Job jobFor(ListKind kind) {
        return switch (kind) {
            case STAFF -> staffImport;
            case CERTIFICATES -> certificateImport;
            case UNITS -> unitImport;
            case CATALOGUE -> catalogueImport;
        };
    }
}
