package de.schulungsnachweis.front.page;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.detail.CellLinks;
import de.schulungsnachweis.evaluation.export.EvaluationCsv;
import de.schulungsnachweis.evaluation.export.EvaluationJson;
import de.schulungsnachweis.evaluation.export.EvaluationPdf;
import de.schulungsnachweis.evaluation.export.EvaluationWorkbook;
import de.schulungsnachweis.evaluation.export.Signatures;
import de.schulungsnachweis.mandate.TargetGroup;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The table, of the city, of the own units or of some of them, as a page, as a workbook, as CSV, as PDF and as JSON. */
@Controller
@PreAuthorize(OverviewController.FIGURES)
class OverviewController {

    /** R25: numbers of all units, or of the own ones. */
    static final String FIGURES = "hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')";

    private final AuditedEvaluation evaluations;
    private final EvaluationPdf pdf;

    OverviewController(AuditedEvaluation evaluations, EvaluationPdf pdf) {
        this.evaluations = evaluations;
        this.pdf = pdf;
    }

    @ModelAttribute("address")
    TableAddress address(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate stichtag,
            @RequestParam MultiValueMap<String, String> parameters) {
        return TableAddress.of(stichtag, parameters);
    }

    @GetMapping("/auswertung")
    String show(@ModelAttribute(name = "address", binding = false) TableAddress address, Model model) {
        Scope scope = CurrentScope.get();
        Evaluation evaluation = evaluations.make(AuditAction.EVALUATION_SEEN, address.asOf(), address.wish());
        model.addAttribute("overview", Overview.of(evaluation));
        model.addAttribute("offers", UnitOffers.of(evaluation.choice()));
        model.addAttribute("query", address.query(evaluation));
        model.addAttribute("accountUnits", AccountUnits.of(scope, evaluation.choice()));
        model.addAttribute("leadersLinks", CellLinks.of(scope, TargetGroup.LEADERS, evaluation.mandate()));
        model.addAttribute("staffLinks", CellLinks.of(scope, TargetGroup.STAFF, evaluation.mandate()));
        model.addAttribute("outsideLinks", CellLinks.outside(scope));
        model.addAttribute(
                "stichtag", address.asOf() == null ? null : address.asOf().toString());
        return "uebersicht";
    }

    @GetMapping("/auswertung.xlsx")
    ResponseEntity<byte[]> download(@ModelAttribute(name = "address", binding = false) TableAddress address)
            throws IOException {
        Evaluation evaluation = exported(address);
        return Downloads.workbook(name(evaluation) + ".xlsx", out -> new EvaluationWorkbook().write(evaluation, out));
    }

    @GetMapping("/auswertung.csv")
    ResponseEntity<byte[]> downloadCsv(@ModelAttribute(name = "address", binding = false) TableAddress address)
            throws IOException {
        Evaluation evaluation = exported(address);
        return Downloads.csv(name(evaluation) + ".csv", out -> EvaluationCsv.write(evaluation, out));
    }

    @GetMapping("/auswertung.pdf")
    ResponseEntity<byte[]> downloadPdf(@ModelAttribute(name = "address", binding = false) TableAddress address)
            throws IOException {
        Evaluation evaluation = exported(address);
        return Downloads.pdf(name(evaluation) + ".pdf", out -> pdf.write(evaluation, Signatures.NONE, out));
    }

    @GetMapping("/auswertung.json")
    ResponseEntity<byte[]> downloadJson(@ModelAttribute(name = "address", binding = false) TableAddress address)
            throws IOException {
        Evaluation evaluation = exported(address);
        return Downloads.json(name(evaluation) + ".json", out -> new EvaluationJson().write(evaluation, out));
    }

    /** A file about no unit at all helps nobody; the page says what is missing. */
    private Evaluation exported(TableAddress address) {
        Evaluation evaluation = evaluations.make(AuditAction.EVALUATION_EXPORTED, address.asOf(), address.wish());
        if (evaluation.choice().empty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return evaluation;
    }

    private static String name(Evaluation evaluation) {
        return AuditedEvaluation.fileName(evaluation);
    }
}
