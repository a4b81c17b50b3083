package de.schulungsnachweis.front.start;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.Figures;
import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.Delivery;
import de.schulungsnachweis.evaluation.round.Round;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.recognition.RecognitionDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first page: what is to be done now, for whoever is logged in. */
@Controller
class StartController {

    private static final int RECENT_IMPORTS = 5;

    private final Evaluations evaluations;
    private final Rounds rounds;
    private final Deliveries deliveries;
    private final Imports imports;
    private final RecognitionDesk desk;
    private final Mandate mandate;
    private final AuditTrail audit;
    private final Clock clock;

    StartController(
            Evaluations evaluations,
            Rounds rounds,
            Deliveries deliveries,
            Imports imports,
            RecognitionDesk desk,
            Mandate mandate,
            AuditTrail audit,
            Clock clock) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.deliveries = deliveries;
        this.imports = imports;
        this.desk = desk;
        this.mandate = mandate;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/")
    @PreAuthorize("isAuthenticated()")
    String start(@ModelAttribute UnitQuery query, Model model) {
        Set<Role> roles = CurrentScope.get().roles();
        if (roles.isEmpty()) {
            return "ohne-rolle";
        }
        model.addAttribute("officer", roles.contains(Role.TRAINING_OFFICER));
        model.addAttribute("humanResources", roles.contains(Role.HUMAN_RESOURCES));
        model.addAttribute("administration", roles.contains(Role.ADMINISTRATION));
        model.addAttribute("end", mandate.windowEnd());
        model.addAttribute(
                "daysLeft",
                mandate.windowEnd().toEpochDay() - LocalDate.now(clock).toEpochDay());
        if (roles.contains(Role.COMMISSIONER)) {
            model.addAttribute("undecided", desk.waiting());
        }
        if (roles.contains(Role.TRAINING_OFFICER) || roles.contains(Role.HUMAN_RESOURCES)) {
            addFigures(model, roles.contains(Role.HUMAN_RESOURCES) ? query : null);
        }
        return "start";
    }

    /** @param query null for those who see no units but their own */
    private void addFigures(Model model, @Nullable UnitQuery query) {
        LocalDate today = LocalDate.now(clock);
        Figures figures = evaluations.figures(mandate.windowEnd(), today);
        audit.record(AuditAction.EVALUATION_SEEN, "uebersicht");
        model.addAttribute("figures", StartFigures.of(figures));
        model.addAttribute("evaluation", figures);
        model.addAttribute(
                "runs", imports.history().stream().limit(RECENT_IMPORTS).toList());
        Optional<Round> round = rounds.current();
        List<Delivery> delivered = round.map(deliveries::of).orElseGet(List::of);
        round.ifPresent(current -> addRound(model, current, delivered, today));
        if (query != null) {
            model.addAttribute("query", query);
            model.addAttribute("units", UnitTable.of(figures.units(), delivered, query));
            model.addAttribute("states", UnitState.values());
        }
    }

    private void addRound(Model model, Round round, List<Delivery> delivered, LocalDate today) {
        model.addAttribute("round", round);
        model.addAttribute("roundDaysLeft", round.dueDay().toEpochDay() - today.toEpochDay());
        model.addAttribute("deliveries", delivered);
    }
}
