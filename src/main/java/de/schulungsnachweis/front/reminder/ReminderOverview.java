package de.schulungsnachweis.front.reminder;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.reminder.OfficePreview;
import de.schulungsnachweis.reminder.ReminderLedger;
import de.schulungsnachweis.reminder.ReminderPreviews;
import de.schulungsnachweis.reminder.setting.StartSwitch;
import de.schulungsnachweis.reminder.setting.UnitReminders;
import de.schulungsnachweis.reminder.setting.UnitSwitch;
import de.schulungsnachweis.reminder.text.MailKind;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the overview of the reminders shows whoever asks. */
@Component
class ReminderOverview {

    private final StartSwitch start;
    private final UnitSwitch units;
    private final ReminderPreviews previews;
    private final ReminderLedger ledger;
    private final AuditTrail audit;

    ReminderOverview(
            StartSwitch start, UnitSwitch units, ReminderPreviews previews, ReminderLedger ledger, AuditTrail audit) {
        this.start = start;
        this.units = units;
        this.previews = previews;
        this.ledger = ledger;
        this.audit = audit;
    }

    String show(Model model) {
        Set<Role> roles = CurrentScope.get().roles();
        model.addAttribute("obstacles", start.obstacles());
        previews.nextDay().ifPresent(day -> model.addAttribute("nextDay", day));
        if (roles.contains(Role.TRAINING_OFFICER)) {
            showOffice(model);
        }
        if (roles.contains(Role.HUMAN_RESOURCES)) {
            model.addAttribute("cycles", ledger.cycles());
            model.addAttribute("kinds", MailKind.values());
        }
        return "erinnerungen/uebersicht";
    }

    private void showOffice(Model model) {
        audit.record(AuditAction.REMINDER_PREVIEW_SEEN, null);
        Map<String, UnitReminders> settings =
                units.all().stream().collect(Collectors.toMap(UnitReminders::unitCode, Function.identity()));
        OfficePreview preview = previews.office();
        model.addAttribute("units", previews.units());
        model.addAttribute("settings", settings);
        model.addAttribute("recipients", preview.recipients());
        model.addAttribute("held", preview.held());
        model.addAttribute("lines", ledger.lines());
    }
}
