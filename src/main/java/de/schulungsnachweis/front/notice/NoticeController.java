package de.schulungsnachweis.front.notice;

import de.schulungsnachweis.notice.Notice;
import de.schulungsnachweis.notice.NoticeBlock;
import de.schulungsnachweis.notice.Notices;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that everybody may read, also before logging in. */
@Controller
@PreAuthorize("permitAll()")
class NoticeController {

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/impressum")
    String imprint(Model model) {
        return page(Notice.IMPRINT, model);
    }

    @GetMapping("/datenschutz")
    String privacy(Model model) {
        return page(Notice.PRIVACY, model);
    }

    @GetMapping("/barrierefreiheit")
    String accessibility(Model model) {
        model.addAttribute("barrierAddress", notices.text(Notice.BARRIER_ADDRESS));
        return page(Notice.ACCESSIBILITY, model);
    }

    @GetMapping("/hilfe")
    String help() {
        return "hinweise/hilfe";
    }

    @GetMapping("/glossar")
    String glossary() {
        return "hinweise/glossar";
    }

    private String page(Notice notice, Model model) {
        model.addAttribute("notice", notice);
        model.addAttribute("blocks", NoticeBlock.of(notices.text(notice)));
        return "hinweise/hinweis";
    }
}
