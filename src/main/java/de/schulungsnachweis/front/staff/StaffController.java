package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.evaluation.person.StaffFilter;
import de.schulungsnachweis.evaluation.person.StaffRegister;
import de.schulungsnachweis.evaluation.person.StaffState;
import de.schulungsnachweis.evaluation.person.Workplace;
import de.schulungsnachweis.mandate.TargetGroup;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of staff: everybody of the own units, to be filtered and searched. */
@Controller
@RequestMapping("/beschaeftigte")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class StaffController {

    /** A search names persons: it stays in the session and out of every address. */
    private static final String SEARCH = "beschaeftigte.suche";

    private final StaffRegister register;
    private final AuditTrail audit;
    private final Clock clock;

    StaffController(StaffRegister register, AuditTrail audit, Clock clock) {
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(@ModelAttribute StaffQuery query, HttpSession session, Model model) {
        @Nullable String search = (String) session.getAttribute(SEARCH);
        StaffFilter filter = query.filter(search);
        List<Workplace> workplaces = register.workplaces();
        audit.record(AuditAction.STAFF_SEEN, null);
        model.addAttribute("query", query);
        model.addAttribute("filter", filter);
        model.addAttribute("staff", register.page(filter, LocalDate.now(clock), query.page()));
        model.addAttribute("workplaces", workplaces);
        model.addAttribute(
                "units", workplaces.stream().map(Workplace::unitCode).distinct().toList());
        model.addAttribute(
                "subUnits",
                workplaces.stream()
                        .map(Workplace::subUnit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("groups", TargetGroup.values());
        model.addAttribute("states", StaffState.values());
        return "beschaeftigte/liste";
    }

    @PostMapping("/suche")
    String search(
            @ModelAttribute StaffQuery query,
            @RequestParam(required = false) @Nullable String suche,
            HttpSession session) {
        if (suche == null || suche.isBlank()) {
            session.removeAttribute(SEARCH);
        } else {
            session.setAttribute(SEARCH, suche.strip());
        }
        return "redirect:" + query.address(0);
    }
}
