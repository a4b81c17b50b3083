package de.schulungsnachweis.front.page;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.export.EvaluationWorkbook;
import de.schulungsnachweis.mandate.Mandate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The table of the city as a page and as a workbook. */
@Controller
class OverviewController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Evaluations evaluations;
    private final Mandate mandate;
    private final Clock clock;

    OverviewController(Evaluations evaluations, Mandate mandate, Clock clock) {
        this.evaluations = evaluations;
        this.mandate = mandate;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("overview", Overview.of(evaluate()));
        return "uebersicht";
    }

    @GetMapping("/auswertung.xlsx")
    ResponseEntity<byte[]> download() throws IOException {
        Evaluation evaluation = evaluate();
        // Complete before the first byte is sent: a failure becomes an error page and not half a workbook.
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        new EvaluationWorkbook().write(evaluation, workbook);
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("auswertung-" + evaluation.asOf() + ".xlsx")
                                .build()
                                .toString())
                .body(workbook.toByteArray());
    }

    private Evaluation evaluate() {
        return evaluations.evaluate(mandate.windowEnd(), LocalDate.now(clock), List.of());
    }
}
