package de.schulungsnachweis.front.reminder;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Role;
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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The next reminders and the ledger: with names for training officers, in numbers for the Haupt- und Personalamt. */
@Controller
@RequestMapping("/erinnerungen")
class ReminderController {

    private static final String PAGE = "redirect:/erinnerungen";

    private final StartSwitch start;
    private final UnitSwitch units;
    private final ReminderPreviews previews;
    private final ReminderLedger ledger;
    private final AuditTrail audit;

    ReminderController(
            StartSwitch start, UnitSwitch units, ReminderPreviews previews, ReminderLedger ledger, AuditTrail audit) {
        this.start = start;
        this.units = units;
        this.previews = previews;
        this.ledger = ledger;
        this.audit = audit;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
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
        model.addAttribute(
                "units",
                previews.numbers().stream()
                        .filter(unit -> CurrentScope.get().holdsUnit(unit.code()))
                        .toList());
        model.addAttribute("settings", settings);
        model.addAttribute("recipients", previews.recipients());
        model.addAttribute("held", previews.held());
        model.addAttribute("lines", ledger.lines());
    }

    /** R29: who starts sending has seen who would get a mail. */
    @GetMapping("/start")
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    String showStart(Model model) {
        start.previewSeen();
        model.addAttribute("sending", start.obstacles().isEmpty());
        model.addAttribute("obstacles", start.obstaclesToStart());
        model.addAttribute("numbers", previews.numbers());
        return "erinnerungen/start";
    }

    @PostMapping("/start")
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    String start(RedirectAttributes next) {
        next.addFlashAttribute(start.start() ? "started" : "notStarted", true);
        return PAGE;
    }

    @PostMapping("/stopp")
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    String stop() {
        start.stop();
        return PAGE;
    }
}
