package de.schulungsnachweis.front.page;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.detail.CellLinks;
import de.schulungsnachweis.evaluation.export.EvaluationCsv;
import de.schulungsnachweis.evaluation.export.EvaluationPdf;
import de.schulungsnachweis.evaluation.export.EvaluationWorkbook;
import de.schulungsnachweis.evaluation.export.Signatures;
import de.schulungsnachweis.mandate.TargetGroup;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The table, of the city or of the own units, as a page, as a workbook, as CSV and as PDF. */
@Controller
class OverviewController {

    /** R25: numbers of all units, or of the own ones. */
    private static final String FIGURES = "hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')";

    private final AuditedEvaluation evaluations;
    private final EvaluationPdf pdf;

    OverviewController(AuditedEvaluation evaluations, EvaluationPdf pdf) {
        this.evaluations = evaluations;
        this.pdf = pdf;
    }

    @GetMapping("/auswertung")
    @PreAuthorize(FIGURES)
    String show(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate stichtag,
            Model model) {
        Scope scope = CurrentScope.get();
        Evaluation evaluation = evaluations.make(AuditAction.EVALUATION_SEEN, stichtag);
        model.addAttribute("overview", Overview.of(evaluation));
        model.addAttribute("leadersLinks", CellLinks.of(scope, TargetGroup.LEADERS, evaluation.mandate()));
        model.addAttribute("staffLinks", CellLinks.of(scope, TargetGroup.STAFF, evaluation.mandate()));
        model.addAttribute("outsideLinks", CellLinks.outside(scope));
        model.addAttribute("stichtag", stichtag == null ? null : stichtag.toString());
        return "uebersicht";
    }

    @GetMapping("/auswertung.xlsx")
    @PreAuthorize(FIGURES)
    ResponseEntity<byte[]> download(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate stichtag)
            throws IOException {
        Evaluation evaluation = exported(stichtag);
        return Downloads.workbook(name(evaluation) + ".xlsx", out -> new EvaluationWorkbook().write(evaluation, out));
    }

    @GetMapping("/auswertung.csv")
    @PreAuthorize(FIGURES)
    ResponseEntity<byte[]> downloadCsv(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate stichtag)
            throws IOException {
        Evaluation evaluation = exported(stichtag);
        return Downloads.csv(name(evaluation) + ".csv", out -> EvaluationCsv.write(evaluation, out));
    }

    @GetMapping("/auswertung.pdf")
    @PreAuthorize(FIGURES)
    ResponseEntity<byte[]> downloadPdf(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate stichtag)
            throws IOException {
        Evaluation evaluation = exported(stichtag);
        return Downloads.pdf(name(evaluation) + ".pdf", out -> pdf.write(evaluation, Signatures.NONE, out));
    }

    private Evaluation exported(@Nullable LocalDate asOf) {
        return evaluations.make(AuditAction.EVALUATION_EXPORTED, asOf);
    }

    private static String name(Evaluation evaluation) {
        return AuditedEvaluation.fileName(evaluation);
    }
}
