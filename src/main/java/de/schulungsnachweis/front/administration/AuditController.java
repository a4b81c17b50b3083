package de.schulungsnachweis.front.administration;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditEntry;
import de.schulungsnachweis.access.AuditTrail;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the audit trail. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATION')")
class AuditController {

    private static final int ENTRIES = 100;

    private final AuditTrail audit;

    AuditController(AuditTrail audit) {
        this.audit = audit;
    }

    @GetMapping("/administration/protokoll")
    String show(@RequestParam(required = false) @Nullable Long vor, Model model) {
        audit.record(AuditAction.AUDIT_SEEN, null);
        List<AuditEntry> entries = audit.newest(ENTRIES, vor);
        model.addAttribute("entries", entries);
        model.addAttribute(
                "older", entries.size() == ENTRIES ? entries.getLast().id() : null);
        return "administration/protokoll";
    }
}
