package de.schulungsnachweis.front.reminder;

import static de.schulungsnachweis.front.reminder.Addresses.typed;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.reminder.ReminderOrders;
import de.schulungsnachweis.reminder.ReminderPreviews;
import de.schulungsnachweis.reminder.setting.ReminderSettingsBook;
import de.schulungsnachweis.reminder.setting.UnitReminders;
import de.schulungsnachweis.reminder.setting.UnitSwitch;
import de.schulungsnachweis.reminder.text.Letter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a training officer does about the reminders of the own units: look at each mail, switch, order. */
@Controller
@RequestMapping("/erinnerungen")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class ReminderUnitController {

    private static final String PAGE = "redirect:/erinnerungen";
    private static final int LONGEST = 200;

    private final ReminderPreviews previews;
    private final ReminderOrders orders;
    private final UnitSwitch units;
    private final ReminderSettingsBook settings;
    private final AuditTrail audit;
    private final ReminderOverview overview;

    ReminderUnitController(
            ReminderPreviews previews,
            ReminderOrders orders,
            UnitSwitch units,
            ReminderSettingsBook settings,
            AuditTrail audit,
            ReminderOverview overview) {
        this.previews = previews;
        this.orders = orders;
        this.units = units;
        this.settings = settings;
        this.audit = audit;
        this.overview = overview;
    }

    @GetMapping("/vorschau/{id}")
    String preview(@PathVariable long id, Model model) {
        model.addAttribute("letter", letter(id));
        model.addAttribute("id", id);
        return "erinnerungen/vorschau";
    }

    /** The mail as a mail program shows it. */
    @GetMapping("/vorschau/{id}/html")
    ResponseEntity<byte[]> html(@PathVariable long id) {
        return Mails.html(letter(id));
    }

    @PostMapping("/einheit")
    String change(
            @RequestParam(defaultValue = "") String oe,
            @RequestParam(required = false) @Nullable Boolean ein,
            @RequestParam(required = false) @Nullable String auskunft,
            @RequestParam(required = false) @Nullable String adresse,
            Model model,
            RedirectAttributes next) {
        checkUnit(oe);
        UnitReminders wanted = new UnitReminders(oe, Boolean.TRUE.equals(ein), typed(auskunft), typed(adresse));
        Map<String, String> errors = errors(wanted);
        if (!errors.isEmpty()) {
            model.addAttribute("errors", errors);
            model.addAttribute("typed", wanted);
            return overview.show(model);
        }
        units.change(wanted);
        next.addFlashAttribute("changed", oe);
        return PAGE;
    }

    private Map<String, String> errors(UnitReminders wanted) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (wanted.contact().length() > LONGEST) {
            errors.put("auskunft", "reminder.objection.long");
        }
        String address = wanted.contactAddress();
        if (address.length() > LONGEST) {
            errors.put("adresse", "reminder.objection.long");
        } else if (!address.isEmpty() && !Addresses.isAddress(address)) {
            errors.put("adresse", "reminder.objection.address");
        } else if (!address.isEmpty() && !settings.current().permits(address)) {
            errors.put("adresse", "reminder.objection.foreign");
        }
        return errors;
    }

    @PostMapping("/abruf")
    String order(@RequestParam(defaultValue = "") String oe, RedirectAttributes next) {
        checkUnit(oe);
        next.addFlashAttribute("ordered", orders.order(oe).text());
        return PAGE;
    }

    private Letter letter(long managerId) {
        audit.record(AuditAction.REMINDER_PREVIEW_SEEN, "person:" + managerId);
        return previews.mail(managerId).orElseThrow(ReminderUnitController::notFound);
    }

    /** A unit of somebody else is as if it were not there. */
    private static void checkUnit(String code) {
        if (!CurrentScope.get().holdsUnit(code)) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
