package de.schulungsnachweis.front.reminder;

import de.schulungsnachweis.reminder.ReminderPreviews;
import de.schulungsnachweis.reminder.setting.StartSwitch;
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
    private final ReminderPreviews previews;
    private final ReminderOverview overview;

    ReminderController(StartSwitch start, ReminderPreviews previews, ReminderOverview overview) {
        this.start = start;
        this.previews = previews;
        this.overview = overview;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
    String show(Model model) {
        return overview.show(model);
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
