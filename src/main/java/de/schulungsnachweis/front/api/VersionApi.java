package de.schulungsnachweis.front.api;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.evaluation.round.Version;
import de.schulungsnachweis.evaluation.round.VersionFilter;
import de.schulungsnachweis.evaluation.round.Versions;
import de.schulungsnachweis.front.api.part.Page;
import de.schulungsnachweis.front.api.part.Paging;
import de.schulungsnachweis.front.api.problem.Given;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** What was released or closed. It never changes, so a program need not fetch it twice. */
@RestController
@RequestMapping("/api/v1/versions")
@PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
@Tag(name = "Fassungen")
class VersionApi {

    private final Versions versions;
    private final TableNegotiation formats;
    private final AuditTrail audit;

    VersionApi(Versions versions, TableNegotiation formats, AuditTrail audit) {
        this.versions = versions;
        this.formats = formats;
        this.audit = audit;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Freigaben und Abschlüsse, die neuesten zuerst",
            description =
                    "„round“ und „unit“ wählen eine Abfrage und eine Organisationseinheit aus, „city=true“ nur die "
                            + "Abschlüsse für die ganze Stadt.")
    ResponseEntity<Page<VersionBody>> listVersions(
            @RequestParam(required = false) @Nullable Long round,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean city,
            @RequestParam(defaultValue = Paging.FIRST) int page,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            HttpServletRequest request) {
        Paging paging = new Paging(page, size);
        VersionFilter filter = new VersionFilter(round, unit, city);
        return Page.of(
                        paging,
                        versions.some(filter, paging.offset(), paging.size()),
                        versions.count(filter),
                        VersionBody::of)
                .answer(request);
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Eine Fassung: Stichtag, Regeln, Namen und Prüfsumme")
    ResponseEntity<VersionBody> getVersion(@PathVariable long id, NativeWebRequest request) {
        Version version = existing(id);
        if (Unchanging.isKnown(request, "W/\"" + id + "-" + version.sha256() + "\"")) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok(VersionBody.of(version));
    }

    @GetMapping(
            path = "/{id}/table",
            produces = {TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @TableResponse
    @Operation(
            summary = "Die Tabelle einer Fassung",
            description = "Das Format wählt der Kopf „Accept“. Das JSON ist Byte für Byte, was freigegeben wurde; "
                    + "„sha256“ der Fassung ist seine Prüfsumme.")
    ResponseEntity<byte[]> getVersionTable(@PathVariable long id, NativeWebRequest request)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Version version = existing(id);
        TableFormat format = formats.wanted(request);
        if (Unchanging.isKnown(request, format.tag(version.sha256()))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        audit.record(AuditAction.EVALUATION_EXPORTED, "fassung:" + id);
        String name = "fassung-" + id;
        return format == TableFormat.JSON
                ? format.answer(versions.table(version).getBytes(StandardCharsets.UTF_8), name)
                : format.answer(versions.rebuild(version), name);
    }

    private Version existing(long id) {
        return versions.find(id).orElseThrow(Given::notFound);
    }
}
