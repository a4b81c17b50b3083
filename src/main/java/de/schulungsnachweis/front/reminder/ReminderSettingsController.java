package de.schulungsnachweis.front.reminder;

import de.schulungsnachweis.reminder.setting.ReminderSettingsBook;
import de.schulungsnachweis.reminder.setting.Rhythm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the Haupt- und Personalamt lays down what must hold for reminders (R29). */
@Controller
@RequestMapping("/erinnerungen/einstellungen")
@PreAuthorize("hasRole('HUMAN_RESOURCES')")
class ReminderSettingsController {

    private static final String PAGE = "erinnerungen/einstellungen";

    private final ReminderSettingsBook settings;
    private final Clock clock;

    ReminderSettingsController(ReminderSettingsBook settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        return form(SettingsForm.of(settings.current()), model);
    }

    @PostMapping
    String save(@ModelAttribute SettingsForm form, Model model, RedirectAttributes next) {
        Map<String, String> errors = SettingsObjections.of(form, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            model.addAttribute("errors", errors);
            return form(form, model);
        }
        settings.save(form.settings());
        next.addFlashAttribute("saved", true);
        return "redirect:/" + PAGE;
    }

    private static String form(SettingsForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("rhythms", Rhythm.values());
        return PAGE;
    }
}
