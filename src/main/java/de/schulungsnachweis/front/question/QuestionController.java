package de.schulungsnachweis.front.question;

import de.schulungsnachweis.recognition.question.Answer;
import de.schulungsnachweis.recognition.question.Questions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which training officers say what is one training and what is several (R9, R14). */
@Controller
@RequestMapping("/fragen")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class QuestionController {

    private static final String LIST = "redirect:/fragen";

    private final Questions questions;

    QuestionController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("questions", questions.open());
        model.addAttribute("answers", questions.answers());
        return "fragen";
    }

    @PostMapping("/{id}")
    String answer(@PathVariable String id, @RequestParam Answer antwort, RedirectAttributes next) {
        next.addFlashAttribute("done", questions.answer(id, antwort) ? antwort.name() : "GONE");
        return LIST;
    }

    @PostMapping("/antworten/{id}")
    String takeBack(@PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute("done", questions.takeBack(id) ? "TAKEN_BACK" : "GONE");
        return LIST;
    }
}
