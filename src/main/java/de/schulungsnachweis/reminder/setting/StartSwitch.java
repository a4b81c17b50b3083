package de.schulungsnachweis.reminder.setting;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R29: nothing is sent before the Haupt- und Personalamt started it; an upgrade or a restored backup never sends by itself. */
@Service
public class StartSwitch {

    private final ReminderSettingsBook settings;
    private final StartLog log;
    private final ObjectProvider<JavaMailSender> mailServer;
    private final AuditTrail audit;
    private final Clock clock;

    StartSwitch(
            ReminderSettingsBook settings,
            StartLog log,
            ObjectProvider<JavaMailSender> mailServer,
            AuditTrail audit,
            Clock clock) {
        this.settings = settings;
        this.log = log;
        this.mailServer = mailServer;
        this.audit = audit;
        this.clock = clock;
    }

    /** What hinders sending now; empty if reminders are sent. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles() {
        List<Obstacle> found = missing();
        Optional<StartLog.Entry> last = log.lastSwitch();
        if (last.isEmpty() || !last.get().started()) {
            found.add(Obstacle.NOT_STARTED);
        } else if (!last.get().here()) {
            found.add(Obstacle.OTHER_INSTALLATION);
        }
        return found;
    }

    /** What hinders starting now; empty if it can be started. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToStart() {
        List<Obstacle> found = missing();
        if (!log.previewSeen()) {
            found.add(Obstacle.PREVIEW_NOT_SEEN);
        }
        return found;
    }

    /** When it was started, if it is; cycles that were due before are not made up for. */
    @Transactional(readOnly = true)
    public Optional<Instant> startedAt() {
        return obstacles().isEmpty() ? log.lastSwitch().map(StartLog.Entry::at) : Optional.empty();
    }

    /** Remembers that the current person looked at who would get a mail. */
    @Transactional
    public void previewSeen() {
        log.add(StartLog.Step.PREVIEW_SEEN, clock.instant());
        audit.record(AuditAction.REMINDER_PREVIEW_SEEN, null);
    }

    /** Starts sending; false if something hinders it. */
    @Transactional
    public boolean start() {
        if (!obstaclesToStart().isEmpty()) {
            return false;
        }
        log.add(StartLog.Step.STARTED, clock.instant());
        audit.record(AuditAction.REMINDERS_STARTED, null);
        return true;
    }

    /** Stops sending at once; what waits stays. */
    @Transactional
    public void stop() {
        log.add(StartLog.Step.STOPPED, clock.instant());
        audit.record(AuditAction.REMINDERS_STOPPED, null);
    }

    /** Whoever was silent for long may be a backup: then sending stops until a person starts it again. */
    @Transactional
    public void stopAfterSilence() {
        if (log.silentSince(clock.instant())
                && log.lastSwitch().filter(StartLog.Entry::started).isPresent()) {
            stop();
        }
    }

    private List<Obstacle> missing() {
        ReminderSettings current = settings.current();
        List<Obstacle> found = new ArrayList<>();
        if (current.councilOn() == null || current.councilReference().isEmpty()) {
            found.add(Obstacle.COUNCIL_MISSING);
        }
        if (current.assessmentOn() == null) {
            found.add(Obstacle.ASSESSMENT_MISSING);
        }
        if (current.statementSince() == null) {
            found.add(Obstacle.STATEMENT_MISSING);
        } else if (!current.statementPeriodOver(LocalDate.now(clock))) {
            found.add(Obstacle.STATEMENT_TOO_RECENT);
        }
        if (current.mailDomains().isEmpty()) {
            found.add(Obstacle.DOMAINS_MISSING);
        }
        if (current.senderAddress().isEmpty()) {
            found.add(Obstacle.SENDER_MISSING);
        }
        if (mailServer.getIfAvailable() == null) {
            found.add(Obstacle.MAIL_SERVER_MISSING);
        }
        return found;
    }
}
