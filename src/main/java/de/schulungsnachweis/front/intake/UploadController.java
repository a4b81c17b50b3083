package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** The page on which a training officer uploads a list, with the lists so far. */
@Controller
@RequestMapping("/listen")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class UploadController {

    private final Imports imports;

    UploadController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    String show(Model model) {
        return page(model, new UploadForm(null, null, null, null));
    }

    @PostMapping
    String upload(@ModelAttribute UploadForm form, Model model) throws IOException {
        Map<String, String> errors = form.objections();
        if (!errors.isEmpty() || form.datei() == null || form.art() == null || form.umfang() == null) {
            model.addAttribute("errors", errors);
            return page(model, form);
        }
        MultipartFile upload = form.datei();
        Path file = Files.createTempFile("hochgeladen", ".liste");
        upload.transferTo(file);
        try {
            ImportRun run = imports.start(
                    new ImportOrder(form.art(), file, UploadForm.fileName(upload), unit(form), form.umfang()));
            return "redirect:/listen/" + run.storedId();
        } catch (UnusableFileException | ImportRefusedException e) {
            model.addAttribute("refusal", e.getMessage());
            return page(model, form);
        }
    }

    /** Rows of other units are refused anyway, so that the only choice is among the own ones. */
    private static @Nullable String unit(UploadForm form) {
        return CurrentScope.get().holdsUnit(String.valueOf(form.einheit())) ? form.einheit() : null;
    }

    private String page(Model model, UploadForm form) {
        model.addAttribute("form", form);
        model.addAttribute("modes", ImportMode.values());
        model.addAttribute("units", CurrentScope.get().units().stream().sorted().toList());
        model.addAttribute("runs", imports.history());
        return "listen/liste";
    }
}
