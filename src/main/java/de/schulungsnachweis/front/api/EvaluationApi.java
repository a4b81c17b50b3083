package de.schulungsnachweis.front.api;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitWish;
import de.schulungsnachweis.front.api.problem.Given;
import de.schulungsnachweis.front.page.AuditedEvaluation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** The table of today's facts; its JSON is what the command line writes with {@code --json}. */
@RestController
@Tag(name = "Auswertung")
class EvaluationApi {

    private final AuditedEvaluation evaluations;
    private final TableNegotiation formats;

    EvaluationApi(AuditedEvaluation evaluations, TableNegotiation formats) {
        this.evaluations = evaluations;
        this.formats = formats;
    }

    @GetMapping(
            path = "/api/v1/evaluation",
            produces = {TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
    @TableResponse
    @Operation(
            summary = "Auswertungstabelle aus dem heutigen Stand",
            description =
                    "Alle Organisationseinheiten, die Sie sehen dürfen, oder nur die mit „unit“ gewählten (auch mehrfach); Summen und Nachweise sind dann die der gewählten. Ohne Stichtag gilt der letzte Tag des "
                            + "Schulungsauftrags. Das Format wählt der Kopf „Accept“.")
    ResponseEntity<byte[]> getEvaluation(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") List<String> unit,
            NativeWebRequest request)
            throws IOException, HttpMediaTypeNotAcceptableException {
        TableFormat format = formats.wanted(request);
        Evaluation evaluation = evaluations.make(AuditAction.EVALUATION_EXPORTED, asOf, UnitWish.of(unit, List.of()));
        if (!evaluation.choice().unknown().isEmpty()) {
            throw Given.notFound();
        }
        return format.answer(evaluation, AuditedEvaluation.fileName(evaluation));
    }
}
