package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.certificate.DurationReader;
import de.schulungsnachweis.evaluation.person.HandedIn;
import de.schulungsnachweis.evaluation.person.Standing;
import de.schulungsnachweis.evaluation.person.Standings;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.SingleCertificate;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.recognition.correction.Corrections;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form on which a single certificate of a person is added or corrected. */
@Controller
@RequestMapping("/beschaeftigte/{id:\\d+}/nachweise")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class CertificateController {

    private static final String PERSON = "redirect:/beschaeftigte/{id}";

    private final Standings standings;
    private final Imports imports;
    private final Corrections corrections;
    private final DurationReader durations;
    private final AuditTrail audit;
    private final Clock clock;

    CertificateController(
            Standings standings,
            Imports imports,
            Corrections corrections,
            Mandate mandate,
            AuditTrail audit,
            Clock clock) {
        this.standings = standings;
        this.imports = imports;
        this.corrections = corrections;
        this.durations = new DurationReader(mandate.assumptions());
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/neu")
    String empty(@PathVariable long id, Model model) {
        return form(model, existing(id), null, CertificateForm.empty());
    }

    @PostMapping("/neu")
    String add(@PathVariable long id, @ModelAttribute CertificateForm form, Model model, RedirectAttributes next)
            throws IOException {
        Standing person = existing(id);
        if (refused(form, model)) {
            return form(model, person, null, form);
        }
        SingleCertificate.Entered entered = imports.enter(form.of(person));
        switch (entered) {
            case ADDED -> {
                audit.record(AuditAction.CERTIFICATE_ADDED, "person:" + id);
                next.addFlashAttribute("added", true);
            }
            case ALREADY_THERE -> next.addFlashAttribute("alreadyThere", true);
            case UNCLEAR -> {
                model.addAttribute("unclear", true);
                return form(model, person, null, form);
            }
        }
        return PERSON;
    }

    @GetMapping("/{certificate:\\d+}")
    String show(@PathVariable long id, @PathVariable long certificate, Model model) {
        Standing person = existing(id);
        return form(model, person, certificate, CertificateForm.of(existing(person, certificate)));
    }

    @PostMapping("/{certificate:\\d+}")
    String correct(
            @PathVariable long id,
            @PathVariable long certificate,
            @ModelAttribute CertificateForm form,
            Model model,
            RedirectAttributes next) {
        Standing person = existing(id);
        existing(person, certificate);
        if (refused(form, model)) {
            return form(model, person, certificate, form);
        }
        if (!corrections.correct(id, certificate, form.statement())) {
            throw notFound();
        }
        next.addFlashAttribute("corrected", true);
        return PERSON;
    }

    private boolean refused(CertificateForm form, Model model) {
        Map<String, String> errors = form.objections(durations);
        model.addAttribute("errors", errors);
        return !errors.isEmpty();
    }

    private static String form(Model model, Standing person, @Nullable Long certificate, CertificateForm form) {
        if (!model.containsAttribute("errors")) {
            model.addAttribute("errors", Map.of());
        }
        model.addAttribute("standing", person);
        model.addAttribute("certificate", certificate);
        model.addAttribute("form", form);
        return "beschaeftigte/nachweis";
    }

    private Standing existing(long id) {
        return standings.of(id, LocalDate.now(clock)).orElseThrow(CertificateController::notFound);
    }

    private static HandedIn existing(Standing person, long certificate) {
        return person.handedIn().stream()
                .filter(handedIn -> handedIn.id() == certificate)
                .findFirst()
                .orElseThrow(CertificateController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
