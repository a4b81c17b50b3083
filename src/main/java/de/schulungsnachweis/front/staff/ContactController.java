package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.evaluation.person.StaffRegister;
import de.schulungsnachweis.evaluation.person.Workplace;
import de.schulungsnachweis.organisation.contact.ContactDecisions;
import de.schulungsnachweis.organisation.contact.ContactPreview;
import de.schulungsnachweis.organisation.contact.ContactReturns;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets the citizen contact of a whole Sachgebiet: first what would happen, in numbers; then, confirmed, it happens. */
@Controller
@RequestMapping("/beschaeftigte/buergerkontakt")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class ContactController {

    private static final String FORM = "beschaeftigte/buergerkontakt";

    private final ContactDecisions decisions;
    private final StaffRegister register;
    private final ContactReturns returns;

    ContactController(ContactDecisions decisions, StaffRegister register, ContactReturns returns) {
        this.decisions = decisions;
        this.register = register;
        this.returns = returns;
    }

    @GetMapping
    String show(Model model) {
        return form(model, new ContactForm(null, null, null));
    }

    @PostMapping
    String preview(@ModelAttribute ContactForm form, Model model) {
        Optional<Workplace> place = form.workplace(register.workplaces());
        if (place.isEmpty() || form.contact() == null) {
            model.addAttribute("errors", form.objections(place.isPresent()));
            return form(model, form);
        }
        return confirmation(model, form, place.get(), preview(place.get(), Boolean.TRUE.equals(form.contact())));
    }

    @PostMapping("/setzen")
    String decide(@ModelAttribute ContactForm form, Model model, RedirectAttributes next) {
        Optional<Workplace> place = form.workplace(register.workplaces());
        if (place.isEmpty() || form.contact() == null) {
            next.addFlashAttribute("contactRefused", true);
            return "redirect:/beschaeftigte";
        }
        boolean contact = Boolean.TRUE.equals(form.contact());
        ContactPreview preview = preview(place.get(), contact);
        if (form.personen() == null || form.personen() != preview.persons()) {
            model.addAttribute("changedMeanwhile", true);
            return confirmation(model, form, place.get(), preview);
        }
        ContactPreview done =
                decisions.decide(place.get().unitCode(), place.get().subUnit(), contact);
        next.addFlashAttribute("contactDone", done.persons());
        return "redirect:/beschaeftigte";
    }

    private ContactPreview preview(Workplace place, boolean contact) {
        return decisions.preview(place.unitCode(), place.subUnit(), contact);
    }

    private static String confirmation(Model model, ContactForm form, Workplace place, ContactPreview preview) {
        model.addAttribute("form", form);
        model.addAttribute("place", place);
        model.addAttribute("preview", preview);
        return "beschaeftigte/buergerkontakt-bestaetigen";
    }

    private String form(Model model, ContactForm form) {
        model.addAttribute("form", form);
        model.addAttribute("batches", returns.batches());
        model.addAttribute("places", ContactForm.places(register.workplaces()));
        return FORM;
    }
}
