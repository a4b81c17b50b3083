package de.schulungsnachweis.front.reminder;

import static de.schulungsnachweis.front.reminder.Addresses.typed;

import de.schulungsnachweis.reminder.TestMails;
import de.schulungsnachweis.reminder.text.MailKind;
import de.schulungsnachweis.reminder.text.MailTemplate;
import de.schulungsnachweis.reminder.text.MailTemplateBook;
import java.util.Arrays;
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

/** The pages on which the Haupt- und Personalamt edits what the mails say, with a preview and a test mail. */
@Controller
@RequestMapping("/erinnerungen/vorlagen/{art}")
@PreAuthorize("hasRole('HUMAN_RESOURCES')")
class ReminderTemplateController {

    private static final String BACK = "redirect:/erinnerungen/vorlagen/{art}";

    private final MailTemplateBook templates;
    private final TestMails testMails;

    ReminderTemplateController(MailTemplateBook templates, TestMails testMails) {
        this.templates = templates;
        this.testMails = testMails;
    }

    @GetMapping
    String show(@PathVariable String art, Model model) {
        return page(templates.current(kind(art)), model);
    }

    /** The example as a mail program shows it. */
    @GetMapping("/html")
    ResponseEntity<byte[]> html(@PathVariable String art) {
        return Mails.html(testMails.example(templates.current(kind(art))));
    }

    /** Shows what it would look like, or stores it. */
    @PostMapping
    String save(
            @PathVariable String art,
            @RequestParam(required = false) @Nullable String betreff,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String vorschau,
            Model model,
            RedirectAttributes next) {
        MailTemplate template = new MailTemplate(kind(art), typed(betreff), typed(text));
        Map<String, String> errors = errors(template);
        if (!errors.isEmpty() || vorschau != null) {
            model.addAttribute("errors", errors);
            return page(template, model);
        }
        templates.save(template);
        next.addFlashAttribute("saved", true);
        return BACK;
    }

    @PostMapping("/standard")
    String reset(@PathVariable String art, RedirectAttributes next) {
        templates.reset(kind(art));
        next.addFlashAttribute("saved", true);
        return BACK;
    }

    @PostMapping("/probe")
    String test(
            @PathVariable String art,
            @RequestParam(required = false) @Nullable String adresse,
            Model model,
            RedirectAttributes next) {
        if (testMails.send(kind(art), typed(adresse))) {
            next.addFlashAttribute("sent", true);
            return BACK;
        }
        model.addAttribute("errors", Map.of("adresse", "reminder.objection.notSent"));
        model.addAttribute("testAddress", typed(adresse));
        return page(templates.current(kind(art)), model);
    }

    /** What is wrong, in German, by the field. */
    private static Map<String, String> errors(MailTemplate template) {
        Map<String, String> errors = new LinkedHashMap<>();
        template.subjectObjections().forEach(text -> errors.merge("betreff", text, (all, more) -> all + " " + more));
        template.bodyObjections().forEach(text -> errors.merge("text", text, (all, more) -> all + " " + more));
        return errors;
    }

    private String page(MailTemplate template, Model model) {
        model.addAttribute("template", template);
        model.addAttribute("letter", testMails.example(template));
        model.addAttribute("kinds", MailKind.values());
        return "erinnerungen/vorlage";
    }

    private static MailKind kind(String key) {
        return Arrays.stream(MailKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
