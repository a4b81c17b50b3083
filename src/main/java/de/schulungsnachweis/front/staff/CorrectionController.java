package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.recognition.correction.CorrectionList;
import de.schulungsnachweis.recognition.correction.Corrections;
import de.schulungsnachweis.recognition.correction.GivenCorrection;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the correction of a certificate back: first what the lists say, then, confirmed, it holds again. */
@Controller
@RequestMapping("/beschaeftigte/berichtigungen/{correction:\\d+}")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class CorrectionController {

    private final CorrectionList list;
    private final Corrections corrections;

    CorrectionController(CorrectionList list, Corrections corrections) {
        this.list = list;
        this.corrections = corrections;
    }

    @GetMapping
    String show(@PathVariable long correction, Model model) {
        model.addAttribute("correction", existing(correction));
        return "beschaeftigte/berichtigung-zuruecknehmen";
    }

    @PostMapping
    String takeBack(@PathVariable long correction, RedirectAttributes next) {
        GivenCorrection given = existing(correction);
        if (!corrections.takeBack(correction)) {
            throw notFound();
        }
        next.addFlashAttribute("correctionReturned", true);
        return "redirect:/beschaeftigte/" + given.person();
    }

    private GivenCorrection existing(long correction) {
        return list.find(correction).orElseThrow(CorrectionController::notFound);
    }

    /** What is about a person of another office is as if it were not there. */
    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
