package de.schulungsnachweis.front.evaluation.round;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.export.EvaluationPdf;
import de.schulungsnachweis.evaluation.export.Signatures;
import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.Delivery;
import de.schulungsnachweis.evaluation.round.Round;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.front.page.Downloads;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a training officer prepares the table of an own unit, and releases it. */
@Controller
@RequestMapping("/meldungen/{id}")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class DeliveryController {

    private static final String UNIT = "redirect:/meldungen/{id}/einheit?oe={oe}";

    private final Rounds rounds;
    private final Deliveries deliveries;
    private final Evaluations evaluations;
    private final EvaluationPdf pdf;
    private final AuditTrail audit;
    private final Clock clock;

    DeliveryController(
            Rounds rounds,
            Deliveries deliveries,
            Evaluations evaluations,
            EvaluationPdf pdf,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.deliveries = deliveries;
        this.evaluations = evaluations;
        this.pdf = pdf;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/einheit")
    String show(@PathVariable long id, @RequestParam(defaultValue = "") String oe, Model model) {
        checkUnit(oe);
        return page(id, oe, Step.PREPARATION, Objections.NONE, model);
    }

    /** The form to be signed on paper, as of today's facts. */
    @GetMapping("/einheit.pdf")
    ResponseEntity<byte[]> print(@PathVariable long id, @RequestParam(defaultValue = "") String oe) throws IOException {
        checkUnit(oe);
        Round round = rounds.find(id).orElseThrow(DeliveryController::notFound);
        Delivery delivery = deliveries.of(round, oe).orElseThrow(DeliveryController::notFound);
        Evaluation evaluation = evaluations.evaluate(round.asOf(), today(), List.of());
        audit.record(AuditAction.EVALUATION_EXPORTED, "abfrage:" + id + ":" + oe);
        Delivery.@Nullable Preparation prepared = delivery.prepared();
        Signatures signatures =
                prepared == null ? Signatures.NONE : new Signatures(prepared.by(), prepared.on(), null, null);
        return Downloads.pdf("meldung-" + id + ".pdf", out -> pdf.writeUnit(evaluation, oe, signatures, out));
    }

    @PostMapping("/vorbereitung")
    String prepare(
            @PathVariable long id,
            @ModelAttribute("vorbereitung") DeliveryForm form,
            Model model,
            RedirectAttributes next) {
        checkUnit(form.unit());
        Objections objections = Objections.to(
                form.objections(Step.PREPARATION, today()),
                Step.PREPARATION::field,
                () -> deliveries.prepare(id, form.unit(), form.signature(), form.remark(), today()));
        return objections.none() ? back(form, next) : page(id, form.unit(), Step.PREPARATION, objections, model);
    }

    @PostMapping("/freigabe")
    String release(
            @PathVariable long id,
            @ModelAttribute("freigabe") DeliveryForm form,
            Model model,
            RedirectAttributes next) {
        checkUnit(form.unit());
        Objections objections = Objections.to(
                form.objections(Step.RELEASE, today()),
                Step.RELEASE::field,
                () -> deliveries.release(id, form.unit(), form.signature(), today()));
        if (!objections.none()) {
            return page(id, form.unit(), Step.RELEASE, objections, model);
        }
        next.addFlashAttribute("released", true);
        return back(form, next);
    }

    /** The table with the forms of both steps; the one that was sent stays as it was typed. */
    private String page(long id, String oe, Step sent, Objections objections, Model model) {
        Round round = rounds.find(id).orElseThrow(DeliveryController::notFound);
        Evaluation evaluation = evaluations.evaluate(round.asOf(), today(), List.of());
        audit.record(AuditAction.EVALUATION_SEEN, "abfrage:" + id + ":" + oe);
        Delivery delivery = deliveries.of(round, oe).orElseThrow(DeliveryController::notFound);
        UnitEvaluation unit = evaluation.units().stream()
                .filter(one -> one.code().equals(oe))
                .findFirst()
                .orElseThrow(DeliveryController::notFound);
        objections.unless(sent.obstacle(round, delivery, unit)).show(model);
        model.addAttribute("round", round);
        model.addAttribute("delivery", delivery);
        model.addAttribute("unit", unit);
        model.addAttribute("interim", evaluation.interim());
        model.addAttribute("example", evaluation.example());
        Delivery.@Nullable Preparation prepared = delivery.prepared();
        propose(Step.PREPARATION, prepared == null ? null : prepared.remark(), model);
        propose(Step.RELEASE, null, model);
        return "meldung/einheit";
    }

    private void propose(Step step, @Nullable String remark, Model model) {
        if (!model.containsAttribute(step.form())) {
            model.addAttribute(step.form(), DeliveryForm.of(today(), remark));
        }
    }

    private static String back(DeliveryForm form, RedirectAttributes next) {
        next.addAttribute("oe", form.unit());
        return UNIT;
    }

    /** A unit of somebody else is as if it were not there. */
    private static void checkUnit(String code) {
        if (!CurrentScope.get().holdsUnit(code)) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
