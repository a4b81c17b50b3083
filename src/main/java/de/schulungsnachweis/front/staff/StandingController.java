package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.evaluation.person.Standing;
import de.schulungsnachweis.evaluation.person.Standings;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.organisation.contact.ContactDecisions;
import de.schulungsnachweis.recognition.correction.CorrectionList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One person: what is required, what was handed in, what counts and why; and the sheet "Ihr Stand" to print (R29). */
@Controller
@RequestMapping("/beschaeftigte")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class StandingController {

    private final Standings standings;
    private final ContactDecisions contacts;
    private final CorrectionList corrections;
    private final StandingTexts texts;
    private final Mandate mandate;
    private final AuditTrail audit;
    private final Clock clock;

    StandingController(
            Standings standings,
            ContactDecisions contacts,
            CorrectionList corrections,
            StandingTexts texts,
            Mandate mandate,
            AuditTrail audit,
            Clock clock) {
        this.standings = standings;
        this.contacts = contacts;
        this.corrections = corrections;
        this.texts = texts;
        this.mandate = mandate;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, Model model) {
        StandingText standing = texts.of(existing(id));
        audit.record(AuditAction.PERSON_SEEN, "person:" + id);
        model.addAttribute("standing", standing);
        model.addAttribute("decisions", contacts.ofPerson(id));
        model.addAttribute("corrections", corrections.ofPerson(id));
        return "beschaeftigte/person";
    }

    @GetMapping("/{id:\\d+}/stand")
    String sheet(@PathVariable long id, Model model) {
        Standing standing = existing(id);
        audit.record(AuditAction.STANDING_PRINTED, "person:" + id);
        addStandings(model, List.of(standing));
        return "beschaeftigte/stand";
    }

    @GetMapping("/stand")
    String sheets(@RequestParam(defaultValue = "") String oe, Model model) {
        if (!CurrentScope.get().holdsUnit(oe)) {
            throw notFound();
        }
        audit.record(AuditAction.STANDING_PRINTED, "einheit:" + oe);
        addStandings(model, standings.ofUnit(oe, today()));
        model.addAttribute("unit", oe);
        return "beschaeftigte/stand";
    }

    private void addStandings(Model model, List<Standing> shown) {
        model.addAttribute("standings", shown.stream().map(texts::of).toList());
        model.addAttribute("mandateTitle", mandate.title());
        model.addAttribute("today", today());
    }

    private Standing existing(long id) {
        return standings.of(id, today()).orElseThrow(StandingController::notFound);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A person of another office is as if nobody were there. */
    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
