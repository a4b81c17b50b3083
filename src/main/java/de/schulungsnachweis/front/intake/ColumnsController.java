package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.agreement.ColumnCorrections;
import de.schulungsnachweis.intake.agreement.ReadColumns;
import de.schulungsnachweis.sheet.ColumnsMissingException;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says what a list is and what its columns mean; the list is then read anew. */
@Controller
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class ColumnsController {

    private final Imports imports;
    private final ColumnCorrections corrections;
    private final PreviewPage preview;

    ColumnsController(Imports imports, ColumnCorrections corrections, PreviewPage preview) {
        this.imports = imports;
        this.corrections = corrections;
        this.preview = preview;
    }

    @PostMapping("/listen/{id}/spalten")
    String agree(@PathVariable long id, @ModelAttribute ColumnsForm form, Model model) throws IOException {
        ImportRun run = imports.find(id);
        Optional<String> objection = form.objection();
        if (objection.isPresent() || form.datei() == null) {
            model.addAttribute("errors", Map.of("datei", objection.orElse("columns.objection.file")));
            return again(run, form, model);
        }
        Path file = Files.createTempFile("hochgeladen", ".liste");
        try {
            form.datei().transferTo(file);
            return "redirect:/listen/" + readAnew(run, form, file).storedId();
        } catch (ColumnsMissingException e) {
            Files.deleteIfExists(file);
            model.addAttribute("refusal", e.getMessage());
            ListKind kind = form.kindOr(run.kind());
            UploadForm upload = new UploadForm(kind, run.mode(), run.defaultUnit(), null);
            return UploadController.columnsPage(model, upload, ReadColumns.of(kind, e));
        } catch (UnusableFileException | ImportRefusedException e) {
            Files.deleteIfExists(file);
            model.addAttribute("refusal", e.getMessage());
            return again(imports.find(id), form, model);
        }
    }

    /** For another kind of list the columns are understood anew. */
    private ImportRun readAnew(ImportRun run, ColumnsForm form, Path file) throws UnusableFileException, IOException {
        ListKind kind = form.kindOr(run.kind());
        return kind == run.kind()
                ? corrections.readAgain(run.storedId(), form.agreements(), file)
                : corrections.readAs(run.storedId(), kind, file);
    }

    /** The preview with what was chosen so far. */
    private String again(ImportRun run, ColumnsForm form, Model model) {
        if (run.state() == ImportRun.State.PLANNED) {
            ReadColumns shown = corrections.of(run.storedId());
            ReadColumns chosen = form.asRead(run.kind());
            model.addAttribute("columns", chosen.columns().isEmpty() ? shown : chosen.withNumbersOf(shown));
            model.addAttribute("chosenKind", form.kindOr(run.kind()));
        }
        return preview.show(run, model);
    }

    /** A run of others is not there, whoever asks. */
    @ExceptionHandler(ImportRefusedException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String refused(ImportRefusedException refusal, Model model) {
        model.addAttribute("refusal", refusal.getMessage());
        return "listen/abgelehnt";
    }
}
