package de.schulungsnachweis.front.evaluation.round;

import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.Delivery;
import de.schulungsnachweis.evaluation.round.Refusal;
import de.schulungsnachweis.evaluation.round.Round;
import de.schulungsnachweis.evaluation.round.RoundKind;
import de.schulungsnachweis.evaluation.round.RoundLetter;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.evaluation.round.Versions;
import de.schulungsnachweis.mandate.Mandate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
        return page(Objections.NONE, model);
    }

    @PostMapping
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    String open(@ModelAttribute("opening") RoundForm form, Model model) {
        Objections objections =
                Objections.to(form.objections(today()), UnaryOperator.identity(), () -> form.open(rounds, today()));
        if (objections.none()) {
            return LIST;
        }
        return page(objections.unless(rounds.current().isPresent() ? Refusal.ALREADY_OPEN : null), model);
    }

    @PostMapping("/{id}/rueckgabe")
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    String giveBack(@PathVariable long id, @ModelAttribute("givingBack") GiveBackForm form, Model model) {
        Objections objections =
                Objections.to(form.objections(), UnaryOperator.identity(), () -> form.giveBack(deliveries, id));
        return objections.none() ? LIST : page(objections.unless(obstacleToGivingBack(id)), model);
    }

    @PostMapping("/{id}/abschluss")
    @PreAuthorize("hasRole('HUMAN_RESOURCES')")
    String close(@PathVariable long id, Model model) {
        Objections objections = Objections.to(Map.of(), UnaryOperator.identity(), () -> rounds.close(id, today()));
        return objections.none() ? LIST : page(objections, model);
    }

    private String page(Objections objections, Model model) {
        objections.show(model);
        rounds.current().ifPresent(round -> {
            List<Delivery> all = deliveries.of(round);
            model.addAttribute("round", round);
            model.addAttribute("deliveries", all);
            model.addAttribute("releasedUnits", released(all));
            model.addAttribute("letter", RoundLetter.of(round, mandate));
        });
        model.addAttribute("versions", versions.all());
        model.addAttribute("kinds", RoundKind.values());
        if (!model.containsAttribute("opening")) {
            LocalDate dueDay = today().plusWeeks(WEEKS_TO_DELIVER);
            model.addAttribute("opening", RoundForm.proposed(proposedKind(), mandate.windowEnd(), dueDay));
        }
        if (!model.containsAttribute("givingBack")) {
            model.addAttribute("givingBack", GiveBackForm.EMPTY);
        }
        return "meldung/abfrage";
    }

    private static List<Delivery> released(List<Delivery> all) {
        return all.stream().filter(delivery -> delivery.released() != null).toList();
    }

    /** Why the page has no form for giving back any more; null if it has. */
    private @Nullable Refusal obstacleToGivingBack(long id) {
        Optional<Round> open = rounds.find(id).filter(Round::open);
        if (open.isEmpty()) {
            return Refusal.CLOSED;
        }
        return released(deliveries.of(open.get())).isEmpty() ? Refusal.NOT_RELEASED : null;
    }

    /** R23: the Schlussmeldung comes after the end of the window. */
    private RoundKind proposedKind() {
        return today().isAfter(mandate.windowEnd()) ? RoundKind.FINAL : RoundKind.INTERIM;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
