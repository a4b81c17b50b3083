package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How far an import has come, for programs. */
@RestController
class ProgressController {

    private final Imports imports;

    ProgressController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/listen/{id}/fortschritt")
    @PreAuthorize("hasRole('TRAINING_OFFICER')")
    ResponseEntity<Progress> progress(@PathVariable long id) {
        try {
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Progress.of(imports.find(id)));
        } catch (ImportRefusedException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    /**
     * The progress.
     *
     * @param totalRows about how many rows there are; null if it is not known
     */
    record Progress(
            ImportRun.State state,
            ImportRun.Phase phase,
            int rowsRead,
            @Nullable Integer totalRows) {

        static Progress of(ImportRun run) {
            return new Progress(run.state(), run.phase(), run.rowsRead(), run.totalRows());
        }
    }
}
