package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.organisation.contact.ContactBatch;
import de.schulungsnachweis.organisation.contact.ContactPreview;
import de.schulungsnachweis.organisation.contact.ContactReturns;
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

/** Takes a decision on the citizen contact back: first what would happen, in numbers; then, confirmed, it happens. */
@Controller
@RequestMapping("/beschaeftigte/buergerkontakt/{decision:\\d+}")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class ContactReturnController {

    private final ContactReturns returns;

    ContactReturnController(ContactReturns returns) {
        this.returns = returns;
    }

    @GetMapping
    String show(@PathVariable long decision, @RequestParam(defaultValue = "true") boolean alle, Model model) {
        ContactBatch batch =
                returns.batchOf(decision).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("decision", decision);
        model.addAttribute("batch", batch);
        model.addAttribute("together", returns.preview(decision, true));
        if (!alle && batch.persons() > 1) {
            model.addAttribute("alone", returns.preview(decision, false));
        }
        return "beschaeftigte/buergerkontakt-zuruecknehmen";
    }

    @PostMapping
    String takeBack(
            @PathVariable long decision,
            @RequestParam(defaultValue = "false") boolean alle,
            @RequestParam(defaultValue = "-1") int personen,
            RedirectAttributes next) {
        if (returns.preview(decision, alle).persons() != personen) {
            next.addFlashAttribute("changedMeanwhile", true);
            return "redirect:/beschaeftigte/buergerkontakt";
        }
        ContactPreview done = returns.takeBack(decision, alle);
        next.addFlashAttribute("contactReturned", done.persons());
        return "redirect:/beschaeftigte";
    }
}
