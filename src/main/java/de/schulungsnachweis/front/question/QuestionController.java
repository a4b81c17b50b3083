package de.schulungsnachweis.front.question;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.recognition.person.PersonQuestions;
import de.schulungsnachweis.recognition.question.Answer;
import de.schulungsnachweis.recognition.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which training officers say what is one training (R9, R14) and whom a list means (R26). */
@Controller
@RequestMapping("/fragen")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class QuestionController {

    private static final String LIST = "redirect:/fragen";

    private final Questions questions;
    private final PersonQuestions persons;
    private final AuditTrail audit;

    QuestionController(Questions questions, PersonQuestions persons, AuditTrail audit) {
        this.questions = questions;
        this.persons = persons;
        this.audit = audit;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "0") int seite, Model model) {
        audit.record(AuditAction.QUESTIONS_SEEN, null);
        QuestionPage<?, ?> page = QuestionPage.of(
                from -> persons.open(from, QuestionPage.SIZE), from -> questions.open(from, QuestionPage.SIZE), seite);
        model.addAttribute("page", page);
        model.addAttribute(QuestionCount.OPEN, page.open());
        model.addAttribute("questions", page.trainings().questions());
        model.addAttribute("answers", questions.answers());
        model.addAttribute("persons", page.persons().questions());
        model.addAttribute("personAnswers", persons.answers());
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

    @PostMapping("/personen/{id}")
    String choose(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long person, RedirectAttributes next) {
        String done = person == null ? "NOBODY" : "CHOSEN";
        next.addFlashAttribute("done", persons.answer(id, person) ? done : "GONE");
        return LIST;
    }

    @PostMapping("/personen/antworten/{id}")
    String takeBackChoice(@PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute("done", persons.takeBack(id) ? "TAKEN_BACK" : "GONE");
        return LIST;
    }
}
