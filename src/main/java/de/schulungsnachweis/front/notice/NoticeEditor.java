package de.schulungsnachweis.front.notice;

import de.schulungsnachweis.notice.Notice;
import de.schulungsnachweis.notice.Notices;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** The pages on which the administration writes the notices. */
@Controller
@RequestMapping("/administration/hinweise")
@PreAuthorize("hasRole('ADMINISTRATION')")
class NoticeEditor {

    private static final int LONGEST = 20_000;

    private final Notices notices;

    NoticeEditor(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("notices", Notice.values());
        return "administration/hinweise";
    }

    @GetMapping("/{key:[a-z-]+}")
    String show(@PathVariable String key, Model model) {
        Notice notice = existing(key);
        return form(notice, notices.text(notice), model);
    }

    @PostMapping("/{key:[a-z-]+}")
    String change(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String text,
            Model model,
            RedirectAttributes next) {
        Notice notice = existing(key);
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            model.addAttribute("errors", Map.of("text", "notice.objection.text"));
            return form(notice, typed, model);
        }
        notices.change(notice, typed);
        next.addFlashAttribute("changed", notice.label());
        return "redirect:/administration/hinweise";
    }

    private static String form(Notice notice, String text, Model model) {
        model.addAttribute("notice", notice);
        model.addAttribute("text", text);
        return "administration/hinweis";
    }

    private static Notice existing(String key) {
        return Notice.byKey(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
