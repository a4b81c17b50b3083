package de.schulungsnachweis.intake;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.FailureTrace;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.WorkReference;
import de.schulungsnachweis.intake.batch.ImportFailedException;
import de.schulungsnachweis.intake.batch.ImportJobs;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Reads lists beside the request that brought them, so that their progress can be watched and they can be cancelled. */
@Component
class BackgroundReading implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundReading.class);

    /** Each needs up to three connections to the database; a further one is read by the request that brings it. */
    private static final int MOST_AT_ONCE = 2;

    private static final int IDLE_SECONDS = 60;
    private static final int SECONDS_TO_STOP = 10;

    private final Receiving receiving;
    private final ImportJobs jobs;
    private final Duration patience;
    private final ThreadPoolExecutor threads;

    BackgroundReading(
            Receiving receiving, ImportJobs jobs, @Value("${schulungsnachweis.import.patience}") Duration patience) {
        this.receiving = receiving;
        this.jobs = jobs;
        this.patience = patience;
        this.threads = new ThreadPoolExecutor(
                0,
                MOST_AT_ONCE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().daemon().name("einlesen-", 1).factory(),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /** Returns the run's id when the list is read, or after some moments. */
    long start(Scope uploader, ImportOrder order) throws UnusableFileException, IOException {
        Receiving.Opened opened;
        try {
            opened = receiving.open(uploader, order);
        } catch (UnusableFileException | IOException | RuntimeException e) {
            Files.deleteIfExists(order.file());
            throw e;
        }
        Runnable reading = new DelegatingSecurityContextRunnable(() -> finish(opened, order.file()));
        await(threads.submit(WorkReference.carried(reading)));
        return opened.runId();
    }

    private void finish(Receiving.Opened opened, Path file) {
        try {
            CurrentScope.<@Nullable Void, UnusableFileException, RuntimeException>during(Job.IMPORT, () -> {
                receiving.finish(opened);
                return null;
            });
        } catch (UnusableFileException | ImportRefusedException | ImportFailedException e) {
            // Stored with the run already; internal failures are in the log.
            LOG.info("Import {} ended without a plan", opened.runId());
        } catch (RuntimeException e) {
            LOG.error("Import {} failed:\n{}", opened.runId(), FailureTrace.of(e));
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Future<?> reading) {
        try {
            reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("still reading");
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading a list ended unexpectedly", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        jobs.stopping();
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("An import did not stop in time; it is found at the next start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
