package de.schulungsnachweis.reminder;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.reminder.digest.Moment;
import de.schulungsnachweis.reminder.outbox.CyclePreparation;
import de.schulungsnachweis.reminder.setting.StartSwitch;
import de.schulungsnachweis.reminder.setting.UnitSwitch;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** A training officer may have the managers of an own unit's persons reminded at once. */
@Service
public class ReminderOrders {

    private final CyclePreparation preparation;
    private final StartSwitch start;
    private final UnitSwitch units;
    private final AuditTrail audit;
    private final Moment moment;

    ReminderOrders(CyclePreparation preparation, StartSwitch start, UnitSwitch units, AuditTrail audit, Moment moment) {
        this.preparation = preparation;
        this.start = start;
        this.units = units;
        this.audit = audit;
        this.moment = moment;
    }

    /** Prepares the mails; not within a transaction, since a job does it. */
    public OrderResult order(String unitCode) {
        if (!CurrentScope.get().holdsUnit(unitCode)) {
            throw new AccessDeniedException("not a unit of the scope");
        }
        if (!start.obstacles().isEmpty()) {
            return OrderResult.NOT_STARTED;
        }
        if (!units.of(unitCode).enabled()) {
            return OrderResult.SWITCHED_OFF;
        }
        if (moment.windowOver()) {
            return OrderResult.WINDOW_OVER;
        }
        audit.record(AuditAction.REMINDERS_ORDERED, "einheit:" + unitCode);
        Optional<Integer> mails = CurrentScope.during(
                Job.REMINDER, () -> preparation.ordered("abruf-" + moment.today() + "-" + unitCode, unitCode));
        return mails.map(number -> number > 0 ? OrderResult.PREPARED : OrderResult.NOBODY)
                .orElse(OrderResult.ALREADY_TODAY);
    }
}
