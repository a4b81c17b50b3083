package de.schulungsnachweis.reminder.outbox;

import de.schulungsnachweis.reminder.digest.Moment;
import de.schulungsnachweis.reminder.smtp.Delivery;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** What becomes of a mail that was not taken. */
@Component
class Attempts {

    private final Outbox outbox;
    private final Moment moment;
    private final SendingLimits limits;

    Attempts(Outbox outbox, Moment moment, SendingLimits limits) {
        this.outbox = outbox;
        this.moment = moment;
        this.limits = limits;
    }

    void failed(ClaimedMail mail, Delivery delivery) {
        switch (delivery) {
            case ADDRESS_REFUSED -> outbox.finish(mail, "FAILED", Reason.ADDRESS_REFUSED, moment.now());
            case MESSAGE_REFUSED -> outbox.finish(mail, "FAILED", Reason.MESSAGE_REFUSED, moment.now());
            // That the server is away is not the mail's failure: it is never given up for that.
            case SERVER_DOWN -> postpone(mail, Reason.SERVER_DOWN, mail.attempts());
            case LATER -> later(mail);
            case ACCEPTED -> throw new IllegalArgumentException("an accepted mail did not fail");
        }
    }

    private void later(ClaimedMail mail) {
        int failures = mail.attempts() + 1;
        if (failures >= limits.mostAttempts()) {
            outbox.finish(mail, "FAILED", Reason.GAVE_UP, moment.now());
        } else {
            postpone(mail, Reason.LATER, failures);
        }
    }

    private void postpone(ClaimedMail mail, Reason reason, int failures) {
        double jitter = ThreadLocalRandom.current().nextDouble();
        outbox.postpone(mail, reason, failures, moment.now().plus(limits.delay(Math.max(1, failures), jitter)));
    }
}
