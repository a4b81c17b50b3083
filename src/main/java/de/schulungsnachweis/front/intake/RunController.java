package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.front.page.Downloads;
import de.schulungsnachweis.intake.ChangeKind;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.mending.RowsToMend;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One import: what it would do, doing it, and taking it back. */
@Controller
@RequestMapping("/listen/{id}")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class RunController {

    /** Seconds after which a page without scripts asks again by itself. */
    private static final int REFRESH_SECONDS = 2;

    /** The scripts of a running import ask for its state, not for a page. */
    private static final String ASKED_BY_SCRIPT = "HX-Request";

    private static final String OPEN_ANEW = "HX-Refresh";

    private final Imports imports;
    private final RowsToMend rowsToMend;
    private final PreviewPage preview;
    private final Clock clock;

    RunController(Imports imports, RowsToMend rowsToMend, PreviewPage preview, Clock clock) {
        this.imports = imports;
        this.rowsToMend = rowsToMend;
        this.preview = preview;
        this.clock = clock;
    }

    /** A page, or for the script of a running import its state; once it is read, the script opens the page anew. */
    @GetMapping
    String show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable ChangeKind art,
            @RequestParam(defaultValue = "0") int seite,
            @RequestHeader(name = ASKED_BY_SCRIPT, defaultValue = "false") boolean asked,
            Model model,
            HttpServletResponse response) {
        ImportRun run = imports.find(id);
        if (!run.running() && !asked) {
            return preview.show(run, art, seite, model);
        }
        if (!run.running()) {
            response.setHeader(OPEN_ANEW, "true");
        }
        model.addAttribute("run", run);
        model.addAttribute("remaining", RemainingTime.of(run, clock.instant()));
        model.addAttribute("refreshSeconds", REFRESH_SECONDS);
        return asked ? "listen/laeuft :: state" : "listen/laeuft";
    }

    @GetMapping("/zu-berichtigen.xlsx")
    ResponseEntity<byte[]> rowsToMend(@PathVariable long id) throws IOException {
        return Downloads.workbook("zu-berichtigen.xlsx", out -> rowsToMend.write(id, out));
    }

    @PostMapping("/uebernehmen")
    String apply(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String bestaetigt,
            Model model,
            RedirectAttributes next) {
        ImportRun run = imports.find(id);
        if (run.state() == ImportRun.State.PLANNED && bestaetigt != null && number(bestaetigt) == null) {
            return confirmAgain(run, bestaetigt, model);
        }
        try {
            imports.apply(id, number(bestaetigt));
            next.addFlashAttribute("applied", true);
        } catch (ImportRefusedException e) {
            if (e.code().equals("CONFIRMATION_NEEDED")) {
                return confirmAgain(run, bestaetigt, model);
            }
            next.addFlashAttribute("refusal", e.getMessage());
        }
        return "redirect:/listen/" + id;
    }

    private String confirmAgain(ImportRun run, @Nullable String typed, Model model) {
        model.addAttribute("errors", Map.of("bestaetigt", "preview.objection.leaving"));
        model.addAttribute("confirmed", typed);
        return preview.show(run, model);
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
