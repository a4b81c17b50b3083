package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.intake.ChangeKind;
import de.schulungsnachweis.intake.ImportPreview;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.ListedProblem;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.intake.agreement.ColumnCorrections;
import de.schulungsnachweis.sheet.ListKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What an import that nobody works on any more has to show: its preview, or how it ended. */
@Component
class PreviewPage {

    private static final int ROWS = 50;
    private static final int PROBLEMS_SHOWN = 200;

    private final Imports imports;
    private final Problems problems;
    private final ColumnCorrections corrections;
    private final AuditTrail audit;

    PreviewPage(Imports imports, Problems problems, ColumnCorrections corrections, AuditTrail audit) {
        this.imports = imports;
        this.problems = problems;
        this.corrections = corrections;
        this.audit = audit;
    }

    /** The page as it opens first. */
    String show(ImportRun run, Model model) {
        return show(run, null, 0, model);
    }

    /**
     * The page with some of the rows. What the model has of a form already stays.
     *
     * @param asked which rows; null for those most worth a look
     */
    String show(ImportRun run, @Nullable ChangeKind asked, int page, Model model) {
        audit.record(AuditAction.LIST_SEEN, "liste:" + run.storedId());
        model.addAttribute("run", run);
        model.addAttribute("problems", shownProblems(run));
        if (run.state() != ImportRun.State.PLANNED) {
            return "listen/ergebnis";
        }
        addPlan(run.storedId(), asked, Math.max(page, 0), model);
        if (!model.containsAttribute("columns")) {
            model.addAttribute("columns", corrections.of(run.storedId()));
            model.addAttribute("chosenKind", run.kind());
        }
        model.addAttribute(
                "listKinds",
                Stream.of(ListKind.values()).filter(ListKind::namesPersons).toList());
        return "listen/vorschau";
    }

    private List<ListedProblem> shownProblems(ImportRun run) {
        return problems.of(run.storedId()).stream().limit(PROBLEMS_SHOWN).toList();
    }

    private void addPlan(long id, @Nullable ChangeKind asked, int page, Model model) {
        ImportPreview preview = imports.preview(id);
        ChangeKind kind = asked == null ? firstToLookAt(preview) : asked;
        int rows = preview.counts().getOrDefault(kind, 0);
        model.addAttribute("preview", preview);
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
}
