package de.schulungsnachweis.front.recognition;

import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.recognition.RecognitionCase;
import de.schulungsnachweis.recognition.RecognitionDesk;
import de.schulungsnachweis.recognition.RuleChanges;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of the commissioner, and deciding on one title or duration (R16, R20). */
@Controller
@RequestMapping("/anerkennung")
@PreAuthorize("hasRole('COMMISSIONER')")
class RecognitionController {

    private static final String QUEUE = "redirect:/anerkennung";
    private static final String KEY = "/{key:[0-9a-f]{32}}";

    private final RecognitionDesk desk;
    private final RuleChanges rules;
    private final Mandate mandate;
    private final DurationReader durations;
    private final Clock clock;

    RecognitionController(RecognitionDesk desk, RuleChanges rules, Mandate mandate, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.mandate = mandate;
        this.durations = new DurationReader(mandate.assumptions());
        this.clock = clock;
    }

    @GetMapping
    String queue(Model model) {
        model.addAttribute("lines", desk.queue());
        model.addAttribute("now", clock.instant());
        model.addAttribute("rulesPending", rules.pending());
        return "anerkennung/liste";
    }

    @GetMapping(KEY)
    String show(@PathVariable String key, Model model) {
        RecognitionCase open = existing(key);
        return form(model, open, DecisionForm.empty(open));
    }

    @PostMapping(KEY)
    String decide(@PathVariable String key, @ModelAttribute DecisionForm form, Model model, RedirectAttributes next) {
        RecognitionCase open = existing(key);
        Map<String, String> errors = form.objections(open, durations, mandate.categories());
        if (!errors.isEmpty()) {
            model.addAttribute("errors", errors);
            return form(model, open, form);
        }
        desk.decide(form.order(open, durations, mandate));
        next.addFlashAttribute("decided", open.title());
        next.addFlashAttribute("certificates", open.certificates());
        return QUEUE;
    }

    @GetMapping("/entscheidungen")
    String decisions(Model model) {
        model.addAttribute("decisions", desk.decisions());
        return "anerkennung/entscheidungen";
    }

    @PostMapping("/entscheidungen/{id}/zuruecknehmen")
    String revoke(@PathVariable long id, RedirectAttributes next) {
        desk.revoke(id);
        next.addFlashAttribute("revoked", true);
        return "redirect:/anerkennung/entscheidungen";
    }

    @GetMapping("/regeln")
    String rules(Model model) {
        model.addAttribute("pending", rules.pending());
        model.addAttribute("changes", rules.preview());
        return "anerkennung/regeln";
    }

    @PostMapping("/regeln")
    String applyRules(RedirectAttributes next) {
        rules.apply();
        next.addFlashAttribute("applied", true);
        return "redirect:/anerkennung/regeln";
    }

    private String form(Model model, RecognitionCase open, DecisionForm form) {
        model.addAttribute("open", open);
        model.addAttribute("form", form);
        model.addAttribute("categories", mandate.categories());
        return "anerkennung/entscheiden";
    }

    private RecognitionCase existing(String key) {
        return desk.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
