package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.front.page.Downloads;
import de.schulungsnachweis.intake.ChangeKind;
import de.schulungsnachweis.intake.ImportPreview;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.intake.agreement.ColumnCorrections;
import de.schulungsnachweis.intake.mending.RowsToMend;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One import: what it would do, doing it, and taking it back. */
@Controller
@RequestMapping("/listen/{id}")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class RunController {

    /** A page without scripts asks again by itself. */
    private static final String REFRESH = "Refresh";

    private static final String REFRESH_SECONDS = "2";
    private static final int ROWS = 50;
    private static final int PROBLEMS_SHOWN = 200;

    private final Imports imports;
    private final Problems problems;
    private final RowsToMend rowsToMend;
    private final ColumnCorrections corrections;
    private final AuditTrail audit;

    RunController(
            Imports imports,
            Problems problems,
            RowsToMend rowsToMend,
            ColumnCorrections corrections,
            AuditTrail audit) {
        this.imports = imports;
        this.problems = problems;
        this.rowsToMend = rowsToMend;
        this.corrections = corrections;
        this.audit = audit;
    }

    @GetMapping
    String show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable ChangeKind art,
            @RequestParam(defaultValue = "0") int seite,
            Model model,
            HttpServletResponse response) {
        ImportRun run = imports.find(id);
        if (run.running()) {
            model.addAttribute("run", run);
            response.setHeader(REFRESH, REFRESH_SECONDS);
            return "listen/laeuft";
        }
        audit.record(AuditAction.LIST_SEEN, "liste:" + id);
        model.addAttribute("run", run);
        model.addAttribute(
                "problems", problems.of(id).stream().limit(PROBLEMS_SHOWN).toList());
        if (run.state() == ImportRun.State.PLANNED) {
            addPlan(id, art, Math.max(seite, 0), model);
            return "listen/vorschau";
        }
        return "listen/ergebnis";
    }

    private void addPlan(long id, @Nullable ChangeKind asked, int page, Model model) {
        ImportPreview preview = imports.preview(id);
        ChangeKind kind = asked == null ? firstToLookAt(preview) : asked;
        int rows = preview.counts().getOrDefault(kind, 0);
        model.addAttribute("preview", preview);
        model.addAttribute("columns", corrections.of(id));
        model.addAttribute("kinds", ChangeKind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("page", page);
        model.addAttribute("pages", (rows + ROWS - 1) / ROWS);
        model.addAttribute("changes", imports.changes(id, kind, page * ROWS, ROWS));
    }

    /** What changes is worth a look before what is only new. */
    private static ChangeKind firstToLookAt(ImportPreview preview) {
        return List.of(ChangeKind.DECIDE, ChangeKind.LEAVING, ChangeKind.CHANGED, ChangeKind.NEW).stream()
                .filter(kind -> preview.counts().getOrDefault(kind, 0) > 0)
                .findFirst()
                .orElse(ChangeKind.UNCHANGED);
    }

    @GetMapping("/zu-berichtigen.xlsx")
    ResponseEntity<byte[]> rowsToMend(@PathVariable long id) throws IOException {
        return Downloads.workbook("zu-berichtigen.xlsx", out -> rowsToMend.write(id, out));
    }

    @PostMapping("/uebernehmen")
    String apply(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String bestaetigt,
            RedirectAttributes next) {
        return attempt(id, next, () -> {
            imports.apply(id, number(bestaetigt));
            return "applied";
        });
    }

    @PostMapping("/verwerfen")
    String discard(@PathVariable long id, RedirectAttributes next) {
        return attempt(id, next, () -> imports.discard(id).running() ? "cancelling" : "discarded");
    }

    @GetMapping("/rueckgaengig")
    String showUndo(@PathVariable long id, Model model) {
        model.addAttribute("undo", imports.undoPreview(id));
        return "listen/rueckgaengig";
    }

    @PostMapping("/rueckgaengig")
    String undo(@PathVariable long id, RedirectAttributes next) {
        return attempt(id, next, () -> {
            imports.undo(id);
            return "undone";
        });
    }

    /** @param work does it, and says what is done */
    private static String attempt(long id, RedirectAttributes next, Supplier<String> work) {
        try {
            next.addFlashAttribute(work.get(), true);
        } catch (ImportRefusedException e) {
            next.addFlashAttribute("refusal", e.getMessage());
        }
        return "redirect:/listen/" + id;
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed != null && typed.strip().matches("\\d{1,9}") ? Integer.valueOf(typed.strip()) : null;
    }

    /** A run of others is not there, whoever asks. */
    @ExceptionHandler(ImportRefusedException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String refused(ImportRefusedException refusal, Model model) {
        model.addAttribute("refusal", refusal.getMessage());
        return "listen/abgelehnt";
    }
}
