package de.schulungsnachweis.front.evaluation;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.export.EvaluationCsv;
import de.schulungsnachweis.evaluation.export.EvaluationPdf;
import de.schulungsnachweis.evaluation.export.EvaluationWorkbook;
import de.schulungsnachweis.evaluation.export.Signatures;
import de.schulungsnachweis.evaluation.round.RefusedException;
import de.schulungsnachweis.evaluation.round.Version;
import de.schulungsnachweis.evaluation.round.Versions;
import de.schulungsnachweis.front.page.Downloads;
import de.schulungsnachweis.front.page.KeptTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What was released or closed, and how two such versions differ. */
@Controller
@RequestMapping("/fassungen/{id}")
@PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
class VersionController {

    private final Versions versions;
    private final EvaluationPdf pdf;
    private final AuditTrail audit;

    VersionController(Versions versions, EvaluationPdf pdf, AuditTrail audit) {
        this.versions = versions;
        this.pdf = pdf;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        Version version = seen(id, AuditAction.EVALUATION_SEEN);
        model.addAttribute("version", version);
        KeptTables.show(versions.rebuild(version), model);
        model.addAttribute("intact", versions.intact(version));
        model.addAttribute("earlier", earlier(version));
        return "meldung/fassung";
    }

    @GetMapping("/vergleich")
    String compare(@PathVariable long id, @RequestParam(defaultValue = "0") long mit, Model model) {
        Version later = seen(id, AuditAction.EVALUATION_SEEN);
        Version earlier = existing(mit);
        try {
            model.addAttribute("difference", versions.compare(earlier, later));
        } catch (RefusedException refused) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, refused.refusal().name(), refused);
        }
        return "meldung/vergleich";
    }

    @GetMapping("/tabelle.json")
    ResponseEntity<byte[]> json(@PathVariable long id) {
        String table = versions.table(seen(id, AuditAction.EVALUATION_EXPORTED));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(table.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/tabelle.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable long id) throws IOException {
        Evaluation evaluation = versions.rebuild(seen(id, AuditAction.EVALUATION_EXPORTED));
        return Downloads.workbook("fassung-" + id + ".xlsx", out -> new EvaluationWorkbook().write(evaluation, out));
    }

    @GetMapping("/tabelle.csv")
    ResponseEntity<byte[]> csv(@PathVariable long id) throws IOException {
        Evaluation evaluation = versions.rebuild(seen(id, AuditAction.EVALUATION_EXPORTED));
        return Downloads.csv("fassung-" + id + ".csv", out -> EvaluationCsv.write(evaluation, out));
    }

    @GetMapping("/tabelle.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id) throws IOException {
        Version version = seen(id, AuditAction.EVALUATION_EXPORTED);
        Evaluation evaluation = versions.rebuild(version);
        Signatures signatures =
                new Signatures(version.preparedBy(), version.preparedOn(), version.answeredBy(), version.answeredOn());
        return Downloads.pdf("fassung-" + id + ".pdf", out -> pdf.write(evaluation, signatures, out));
    }

    /** Versions of the same unit that it can be compared with, the newest first. */
    private List<Version> earlier(Version version) {
        return versions.all().stream()
                .filter(other -> other.id() < version.id())
                .filter(other -> Objects.equals(other.unitCode(), version.unitCode()))
                .toList();
    }

    private Version seen(long id, AuditAction action) {
        Version version = existing(id);
        audit.record(action, "fassung:" + id);
        return version;
    }

    private Version existing(long id) {
        return versions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
