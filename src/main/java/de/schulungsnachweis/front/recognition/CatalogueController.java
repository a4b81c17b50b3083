package de.schulungsnachweis.front.recognition;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.ListedProblem;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.recognition.CatalogueLine;
import de.schulungsnachweis.recognition.CourseDecisions;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The course catalogue: decisions made in advance by the Haupt- und Personalamt or the commissioner (R16). */
@Controller
@RequestMapping("/kurskatalog")
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HUMAN_RESOURCES')")
class CatalogueController {

    private static final String VIEW = "anerkennung/kurskatalog";

    private final Imports imports;
    private final Problems problems;
    private final CourseDecisions decisions;
    private final Mandate mandate;

    CatalogueController(Imports imports, Problems problems, CourseDecisions decisions, Mandate mandate) {
        this.imports = imports;
        this.problems = problems;
        this.decisions = decisions;
        this.mandate = mandate;
    }

    @GetMapping
    String show(Model model) {
        return show(model, decisions.catalogue(mandate));
    }

    @PostMapping
    String upload(@RequestParam(required = false) @Nullable MultipartFile datei, Model model) throws IOException {
        if (datei == null || datei.isEmpty()) {
            model.addAttribute("errors", Map.of("datei", "catalogue.objection.file"));
            return show(model, decisions.catalogue(mandate));
        }
        Path file = Files.createTempFile("kurskatalog", ".liste");
        try {
            datei.transferTo(file);
            ImportRun run = imports.run(new ImportOrder(ListKind.CATALOGUE, file, fileName(datei), null));
            model.addAttribute("run", run);
            model.addAttribute("problems", problemsOf(run));
        } catch (UnusableFileException e) {
            model.addAttribute("refusal", e.getMessage());
        } finally {
            Files.delete(file);
        }
        return show(model, decisions.catalogue(mandate));
    }

    private String show(Model model, List<CatalogueLine> lines) {
        model.addAttribute("lines", lines);
        return VIEW;
    }

    /** A catalogue names courses only, so that whoever uploads it may read what is wrong with it. */
    private List<ListedProblem> problemsOf(ImportRun run) {
        return CurrentScope.during(Job.RECOGNITION, () -> problems.of(run.storedId()));
    }

    private static String fileName(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "kurskatalog");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
