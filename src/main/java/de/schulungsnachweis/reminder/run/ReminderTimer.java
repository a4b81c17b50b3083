package de.schulungsnachweis.reminder.run;

import de.schulungsnachweis.access.FailureTrace;
import de.schulungsnachweis.access.WorkReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks again and again while the service runs; the command line never does. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnProperty("schulungsnachweis.reminder.automatic")
class ReminderTimer {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderTimer.class);

    private final ReminderRun run;

    ReminderTimer(ReminderRun run) {
        this.run = run;
    }

    @Scheduled(
            initialDelayString = "${schulungsnachweis.reminder.interval}",
            fixedDelayString = "${schulungsnachweis.reminder.interval}")
    void look() {
        WorkReference.during(this::lookNow);
    }

    private void lookNow() {
        try {
            run.look();
        } catch (RuntimeException failure) {
            LOG.error("reminders could not be looked after\n{}", FailureTrace.of(failure));
        }
    }
}
