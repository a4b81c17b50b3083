package de.schulungsnachweis.front.privacy;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.privacy.Retention;
import de.schulungsnachweis.privacy.RetentionKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that says, in numbers only, what the next nights delete and what the last ones deleted. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATION')")
class RetentionController {

    private static final int RUNS = 30;
    private static final Duration NEXT_NIGHT = Duration.ofDays(1);
    private static final Duration NEXT_MONTH = Duration.ofDays(30);

    private final Retention retention;
    private final AuditTrail audit;
    private final Clock clock;

    RetentionController(Retention retention, AuditTrail audit, Clock clock) {
        this.retention = retention;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/administration/fristen")
    String show(Model model) {
        audit.record(AuditAction.RETENTION_SEEN, null);
        Instant now = clock.instant();
        // Each of the two searches reads what no other page reads; they need not wait for each other.
        CompletableFuture<Map<RetentionKind, Long>> soon =
                CompletableFuture.supplyAsync(() -> retention.due(now.plus(NEXT_MONTH)));
        model.addAttribute("kinds", RetentionKind.values());
        model.addAttribute("limits", LimitText.all(retention.settings()));
        model.addAttribute("tonight", retention.due(now.plus(NEXT_NIGHT)));
        model.addAttribute("soon", soon.join());
        model.addAttribute("runs", retention.lastRuns(RUNS));
        return "administration/fristen";
    }
}
