package de.schulungsnachweis.front.api;

import de.schulungsnachweis.front.api.part.Page;
import de.schulungsnachweis.front.api.part.Paging;
import de.schulungsnachweis.front.api.problem.Given;
import de.schulungsnachweis.intake.status.ImportStatus;
import de.schulungsnachweis.intake.status.ImportStatuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far imports are. */
@RestController
@RequestMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyRole('HUMAN_RESOURCES', 'TRAINING_OFFICER')")
@Tag(name = "Eingelesene Listen")
class ImportApi {

    private final ImportStatuses imports;

    ImportApi(ImportStatuses imports) {
        this.imports = imports;
    }

    @GetMapping
    @Operation(summary = "Eingelesene Listen, die neuesten zuerst: Stand und Anzahlen, keine Namen")
    ResponseEntity<Page<ImportStatus>> listImports(
            @RequestParam(defaultValue = Paging.FIRST) int page,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            HttpServletRequest request) {
        Paging paging = new Paging(page, size);
        return Page.of(paging, imports.some(paging.offset(), paging.size()), imports.count(), Function.identity())
                .answer(request);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Stand einer eingelesenen Liste")
    ImportStatus getImport(@PathVariable long id) {
        return imports.find(id).orElseThrow(Given::notFound);
    }
}
