package de.schulungsnachweis.front.evaluation;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.evaluation.detail.AccountDetails;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The certificates behind a line of the account, for the training officer of all of its units (R25). */
@Controller
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class CertificateAccountController {

    private final AccountDetails details;
    private final Mandate mandate;
    private final AuditTrail audit;
    private final Clock clock;

    CertificateAccountController(AccountDetails details, Mandate mandate, AuditTrail audit, Clock clock) {
        this.details = details;
        this.mandate = mandate;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/auswertung/nachweise")
    String show(@ModelAttribute("line") LineAddress line, Model model) {
        OwnUnits.require(line.units());
        LocalDate asOf = Objects.requireNonNullElse(line.stichtag(), mandate.windowEnd());
        model.addAttribute(
                "account", details.read(line.units(), line.ergebnis(), asOf, LocalDate.now(clock), line.page()));
        model.addAttribute("asOf", asOf);
        audit.record(AuditAction.PERSONS_SEEN, line.subject(asOf));
        return "auswertung/nachweise";
    }

    /**
     * Which line of the account; codes only, nothing of a person.
     *
     * @param oe codes of all units that the account is about
     * @param ergebnis null for all certificates
     * @param stichtag null for the end of the mandate's window
     * @param seite counted from 1; null for the first
     */
    record LineAddress(
            @Nullable List<String> oe,
            @Nullable Outcome ergebnis,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate stichtag,

            @Nullable Integer seite) {

        public List<String> units() {
            return Objects.requireNonNullElse(oe, List.of());
        }

        int page() {
            return Math.max(1, Objects.requireNonNullElse(seite, 1));
        }

        String subject(LocalDate asOf) {
            return "nachweise:" + asOf + ":" + String.join(",", units()) + ":"
                    + (ergebnis == null ? "ALL" : ergebnis.name());
        }
    }
}
