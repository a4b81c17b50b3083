package de.schulungsnachweis.front.uptake;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.evaluation.uptake.Uptake;
import de.schulungsnachweis.evaluation.uptake.UptakeCsv;
import de.schulungsnachweis.evaluation.uptake.UptakeReport;
import de.schulungsnachweis.evaluation.uptake.UptakeWorkbook;
import de.schulungsnachweis.front.page.Downloads;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The yearly uptake (R24), of the city or of the own units, as a page, a workbook and CSV. */
@Controller
@PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
class UptakeController {

    private final UptakeReport report;
    private final AuditTrail audit;
    private final Clock clock;

    UptakeController(UptakeReport report, AuditTrail audit, Clock clock) {
        this.report = report;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/inanspruchnahme")
    String show(Model model) {
        Uptake uptake = read(AuditAction.EVALUATION_SEEN);
        model.addAttribute("uptake", uptake);
        model.addAttribute("charts", uptake.tables().stream().map(YearChart::of).toList());
        return "inanspruchnahme";
    }

    @GetMapping("/inanspruchnahme.xlsx")
    ResponseEntity<byte[]> workbook() throws IOException {
        Uptake uptake = read(AuditAction.EVALUATION_EXPORTED);
        return Downloads.workbook(name(uptake) + ".xlsx", out -> UptakeWorkbook.write(uptake, out));
    }

    @GetMapping("/inanspruchnahme.csv")
    ResponseEntity<byte[]> csv() throws IOException {
        Uptake uptake = read(AuditAction.EVALUATION_EXPORTED);
        return Downloads.csv(name(uptake) + ".csv", out -> UptakeCsv.write(uptake, out));
    }

    private Uptake read(AuditAction action) {
        Uptake uptake = report.read(LocalDate.now(clock));
        audit.record(action, "inanspruchnahme:" + uptake.today());
        return uptake;
    }

    private static String name(Uptake uptake) {
        return "inanspruchnahme-" + uptake.today();
    }
}
