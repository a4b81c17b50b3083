package de.schulungsnachweis.front.page;

import de.schulungsnachweis.recognition.OpenTitles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the commissioner has to decide. */
@Controller
class RecognitionController {

    private final OpenTitles titles;

    RecognitionController(OpenTitles titles) {
        this.titles = titles;
    }

    @GetMapping("/anerkennung")
    @PreAuthorize("hasRole('COMMISSIONER')")
    String show(Model model) {
        model.addAttribute("titles", titles.all());
        return "anerkennung";
    }
}
