package de.schulungsnachweis.front.page;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.export.EvaluationCsv;
import de.schulungsnachweis.evaluation.export.EvaluationWorkbook;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The table, of the city or of the own units, as a page, as a workbook and as CSV. */
@Controller
class OverviewController {

    /** R25: numbers of all units, or of the own ones. */
    private static final String FIGURES = "hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')";

    private final AuditedEvaluation evaluations;

    OverviewController(AuditedEvaluation evaluations) {
        this.evaluations = evaluations;
    }

    @GetMapping("/auswertung")
    @PreAuthorize(FIGURES)
    String show(Model model) {
        model.addAttribute("overview", Overview.of(evaluations.make(AuditAction.EVALUATION_SEEN, null)));
        return "uebersicht";
    }

    @GetMapping("/auswertung.xlsx")
    @PreAuthorize(FIGURES)
    ResponseEntity<byte[]> download() throws IOException {
        Evaluation evaluation = exported();
        return Downloads.workbook(name(evaluation) + ".xlsx", out -> new EvaluationWorkbook().write(evaluation, out));
    }

    @GetMapping("/auswertung.csv")
    @PreAuthorize(FIGURES)
    ResponseEntity<byte[]> downloadCsv() throws IOException {
        Evaluation evaluation = exported();
        return Downloads.csv(name(evaluation) + ".csv", out -> EvaluationCsv.write(evaluation, out));
    }

    private Evaluation exported() {
        return evaluations.make(AuditAction.EVALUATION_EXPORTED, null);
    }

    private static String name(Evaluation evaluation) {
        return AuditedEvaluation.fileName(evaluation);
    }
}
