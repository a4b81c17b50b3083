package de.schulungsnachweis.front.evaluation;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.evaluation.detail.Cell;
import de.schulungsnachweis.evaluation.detail.CellColumn;
import de.schulungsnachweis.evaluation.detail.CellDetails;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;

/** The persons and certificates behind a number of the table, for the training officer of the unit (R25). */
@Controller
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class CellController {

    private final CellDetails details;
    private final Mandate mandate;
    private final AuditTrail audit;
    private final Clock clock;

    CellController(CellDetails details, Mandate mandate, AuditTrail audit, Clock clock) {
        this.details = details;
        this.mandate = mandate;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/auswertung/zeilen")
    String show(@ModelAttribute CellAddress address, Model model) {
        Cell cell = address.cell(mandate);
        // A unit of somebody else is as if it were not there.
        OwnUnits.require(cell.unitCodes());
        model.addAttribute("rows", details.read(cell, LocalDate.now(clock), address.page()));
        audit.record(AuditAction.PERSONS_SEEN, cell.subject());
        return "auswertung/zeilen";
    }

    /**
     * Which number of the table; codes only, nothing of a person.
     *
     * @param oe code of the unit, or of all units that a sum is about
     * @param gruppe null for both groups
     * @param spalte null for everybody
     * @param stichtag null for the end of the mandate's window
     * @param seite counted from 1; null for the first
     */
    record CellAddress(
            @Nullable List<String> oe,
            @Nullable TargetGroup gruppe,
            @Nullable String spalte,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate stichtag,

            @Nullable Integer seite) {

        Cell cell(Mandate mandate) {
            return new Cell(
                    Objects.requireNonNullElse(oe, List.of()),
                    gruppe,
                    spalte == null
                            ? CellColumn.PERSONS
                            : CellColumn.find(mandate, spalte)
                                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)),
                    Objects.requireNonNullElse(stichtag, mandate.windowEnd()));
        }

        int page() {
            return Math.max(1, Objects.requireNonNullElse(seite, 1));
        }
    }
}
