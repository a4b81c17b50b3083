package de.schulungsnachweis.front.api;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.export.EvaluationJson;
import de.schulungsnachweis.mandate.Mandate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The evaluation as the command line writes it with {@code --json}. */
@RestController
class EvaluationApi {

    private final Evaluations evaluations;
    private final Mandate mandate;
    private final AuditTrail audit;
    private final Clock clock;

    EvaluationApi(Evaluations evaluations, Mandate mandate, AuditTrail audit, Clock clock) {
        this.evaluations = evaluations;
        this.mandate = mandate;
        this.audit = audit;
        this.clock = clock;
    }

    /** The evaluation of the units that the caller may see. */
    @GetMapping("/api/evaluation")
    @PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
    ResponseEntity<byte[]> evaluation(@RequestParam(required = false) @Nullable LocalDate asOf) throws IOException {
        LocalDate day = asOf == null ? mandate.windowEnd() : asOf;
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new EvaluationJson().write(evaluations.evaluate(day, LocalDate.now(clock), List.of()), json);
        audit.record(AuditAction.EVALUATION_EXPORTED, "auswertung:" + day);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.toByteArray());
    }
}
