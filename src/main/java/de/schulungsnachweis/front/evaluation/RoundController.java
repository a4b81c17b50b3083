package de.schulungsnachweis.front.evaluation;

import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.Delivery;
import de.schulungsnachweis.evaluation.round.RoundKind;
import de.schulungsnachweis.evaluation.round.RoundLetter;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.evaluation.round.Versions;
import de.schulungsnachweis.mandate.Mandate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking all units for the evaluation, seeing who has delivered, and closing it. */
@Controller
@RequestMapping("/meldungen")
class RoundController {

    private static final String LIST = "redirect:/meldungen";
    private static final int WEEKS_TO_DELIVER = 4;

    private final Rounds rounds;
    private final Deliveries deliveries;
    private final Versions versions;
    private final Mandate mandate;
    private final Clock clock;

    RoundController(Rounds rounds, Deliveries deliveries, Versions versions, Mandate mandate, Clock clock) {
        this.rounds = rounds;
        this.deliveries = deliveries;
        this.versions = versions;
        this.mandate = mandate;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
    String show(Model model) {
        rounds.current().ifPresent(round -> {
            model.addAttribute("round", round);
            List<Delivery> all = deliveries.of(round);
            model.addAttribute("deliveries", all);
            model.addAttribute(
                    "releasedUnits",
                    all.stream().filter(delivery -> delivery.released() != null).toList());
            model.addAttribute("letter", RoundLetter.of(round, mandate));
        });
        model.addAttribute("versions", versions.all());
        model.addAttribute("kinds", RoundKind.values());
        model.addAttribute("proposedKind", proposedKind());
        model.addAttribute("proposedAsOf", mandate.windowEnd());
        model.addAttribute("proposedDueDay", today().plusWeeks(WEEKS_TO_DELIVER));
        return "meldung/abfrage";
    }

    @PostMapping
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    String open(@ModelAttribute RoundForm form, RedirectAttributes next) {
        Refusals.taken(
                () -> rounds.open(
                        Objects.requireNonNullElse(form.art(), proposedKind()),
                        Objects.requireNonNullElse(form.stichtag(), mandate.windowEnd()),
                        Objects.requireNonNullElse(form.termin(), today().plusWeeks(WEEKS_TO_DELIVER)),
                        today()),
                next);
        return LIST;
    }

    @PostMapping("/{id}/rueckgabe")
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    String giveBack(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String oe,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes next) {
        Refusals.taken(() -> deliveries.giveBack(id, oe, grund), next);
        return LIST;
    }

    @PostMapping("/{id}/abschluss")
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    String close(@PathVariable long id, RedirectAttributes next) {
        Refusals.taken(() -> rounds.close(id, today()), next);
        return LIST;
    }

    /** R23: the Schlussmeldung comes after the end of the window. */
    private RoundKind proposedKind() {
        return today().isAfter(mandate.windowEnd()) ? RoundKind.FINAL : RoundKind.INTERIM;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
