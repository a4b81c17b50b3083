package de.schulungsnachweis.reminder.outbox;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.FailureTrace;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.reminder.digest.Moment;
import de.schulungsnachweis.reminder.schedule.Schedule;
import de.schulungsnachweis.reminder.setting.ReminderSettings;
import de.schulungsnachweis.reminder.setting.ReminderSettingsBook;
import de.schulungsnachweis.reminder.setting.StartSwitch;
import de.schulungsnachweis.reminder.smtp.Delivery;
import de.schulungsnachweis.reminder.smtp.MailServer;
import de.schulungsnachweis.reminder.smtp.OutgoingMail;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, one mail per transaction. The transaction holds the mail's row from the last look at the facts until the
 * server has taken it, and everything is written before it is sent: only the commit comes after. Whoever dies in between
 * leaves the row as it was, and the next one sends it with the same Message-ID.
 */
@Service
public class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);

    private final Outbox outbox;
    private final MailContents contents;
    private final MailServer server;
    private final Attempts attempts;
    private final StartSwitch start;
    private final ReminderSettingsBook settings;
    private final Moment moment;
    private final SendingLimits limits;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;

    MailDispatcher(
            Outbox outbox,
            MailContents contents,
            MailServer server,
            Attempts attempts,
            StartSwitch start,
            ReminderSettingsBook settings,
            Moment moment,
            SendingLimits limits,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        this.outbox = outbox;
        this.contents = contents;
        this.server = server;
        this.attempts = attempts;
        this.start = start;
        this.settings = settings;
        this.moment = moment;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
        this.meters = meters;
    }

    private enum Turn {
        GO_ON,
        STOP
    }

    /** Sends until nothing is due, the limit of this minute is reached, or the server takes no more. */
    public void run() {
        Turn turn = Turn.GO_ON;
        while (turn == Turn.GO_ON) {
            turn = CurrentScope.during(Job.REMINDER, this::sendNext);
        }
    }

    private Turn sendNext() {
        AtomicReference<@Nullable ClaimedMail> claimed = new AtomicReference<>();
        try {
            return Objects.requireNonNull(transaction.execute(status -> sendNext(status, claimed)));
        } catch (RuntimeException failure) {
            LOG.error("a reminder could not be sent\n{}", FailureTrace.of(failure));
            @Nullable ClaimedMail mail = claimed.get();
            if (mail != null) {
                // One broken mail must not stand in the way of the others.
                transaction.executeWithoutResult(status -> attempts.failed(mail, Delivery.LATER));
            }
            return Turn.STOP;
        }
    }

    private Turn sendNext(TransactionStatus status, AtomicReference<@Nullable ClaimedMail> claimed) {
        if (!mayLeave()) {
            return Turn.STOP;
        }
        Optional<ClaimedMail> next = outbox.claim(moment.now());
        if (next.isEmpty()) {
            return Turn.STOP;
        }
        ClaimedMail mail = next.get();
        claimed.set(mail);
        ReminderSettings current = settings.current();
        return switch (contents.of(mail, current)) {
            case Content.Obsolete obsolete -> {
                outbox.finish(mail, "SKIPPED", obsolete.reason(), moment.now());
                count("skipped");
                yield Turn.GO_ON;
            }
            case Content.Undeliverable undeliverable -> {
                outbox.finish(mail, "FAILED", undeliverable.reason(), moment.now());
                count("undeliverable");
                yield Turn.GO_ON;
            }
            case Content.Ready ready -> send(status, mail, ready, current);
        };
    }

    private Turn send(TransactionStatus status, ClaimedMail mail, Content.Ready ready, ReminderSettings current) {
        Object before = status.createSavepoint();
        outbox.sent(mail, ready, moment.now());
        Delivery delivery = server.send(new OutgoingMail(
                mail.messageId(),
                current.senderAddress(),
                ready.replyTo().isEmpty() ? current.replyAddress() : ready.replyTo(),
                ready.address(),
                ready.letter(),
                moment.now()));
        count(delivery.name().toLowerCase(Locale.ROOT));
        if (delivery == Delivery.ACCEPTED) {
            return Turn.GO_ON;
        }
        status.rollbackToSavepoint(before);
        attempts.failed(mail, delivery);
        return delivery == Delivery.SERVER_DOWN ? Turn.STOP : Turn.GO_ON;
    }

    private void count(String outcome) {
        meters.counter("schulungsnachweis.mails", "outcome", outcome).increment();
    }

    private boolean mayLeave() {
        return Schedule.isSendingTime(moment.local())
                && start.obstacles().isEmpty()
                && outbox.sentInLastMinute(moment.now()) < limits.mailsPerMinute();
    }
}
