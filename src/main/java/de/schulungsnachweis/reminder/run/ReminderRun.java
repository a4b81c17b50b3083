package de.schulungsnachweis.reminder.run;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.reminder.outbox.MailDispatcher;
import de.schulungsnachweis.reminder.outbox.NamesRetention;
import de.schulungsnachweis.reminder.setting.StartSwitch;
import org.springframework.stereotype.Service;

/** One look at what is to be done. Any number of instances may look at the same moment. */
@Service
public class ReminderRun {

    private final StartSwitch start;
    private final DueCycles cycles;
    private final MailDispatcher dispatcher;
    private final NamesRetention retention;

    ReminderRun(StartSwitch start, DueCycles cycles, MailDispatcher dispatcher, NamesRetention retention) {
        this.start = start;
        this.cycles = cycles;
        this.dispatcher = dispatcher;
        this.retention = retention;
    }

    /** Prepares and sends what is due, if sending was started. */
    public void look() {
        CurrentScope.during(Job.REMINDER, () -> {
            start.stopAfterSilence();
            retention.forget();
            start.startedAt().ifPresent(startedAt -> {
                cycles.remindManagers(startedAt);
                cycles.remindUnits();
            });
            return true;
        });
        dispatcher.run();
    }
}
