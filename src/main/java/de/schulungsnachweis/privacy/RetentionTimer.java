package de.schulungsnachweis.privacy;

import de.schulungsnachweis.access.FailureTrace;
import de.schulungsnachweis.access.WorkReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes every night what is due; only the service does, not the command line. */
@Component
@ConditionalOnWebApplication
@EnableScheduling
class RetentionTimer {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionTimer.class);

    private final Retention retention;

    RetentionTimer(Retention retention) {
        this.retention = retention;
    }

    @Scheduled(cron = "${schulungsnachweis.retention.schedule}", zone = "Europe/Berlin")
    void deleteWhatIsDue() {
        WorkReference.during(this::delete);
    }

    private void delete() {
        try {
            retention.run().ifPresent(run -> LOG.info("Retention run {} deleted {} rows", run.id(), run.total()));
        } catch (RuntimeException failure) {
            LOG.error("Retention run failed, the next one tries again:\n{}", FailureTrace.of(failure));
        }
    }
}
