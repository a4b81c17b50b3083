package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRefusedException;
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
    private final ColumnCorrections corrections;

    UploadController(Imports imports, ColumnCorrections corrections) {
        this.imports = imports;
        this.corrections = corrections;
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
        ImportOrder order = order(form, form.datei(), form.art(), form.umfang());
        try {
            return "redirect:/listen/" + imports.start(order).storedId();
        } catch (ColumnsMissingException e) {
            model.addAttribute("refusal", e.getMessage());
            return columnsPage(model, form, ReadColumns.of(order.kind(), e));
        } catch (UnusableFileException | ImportRefusedException e) {
            model.addAttribute("refusal", e.getMessage());
            return page(model, form);
        }
    }

    /** Says what the columns of a list mean that could not be read without it. */
    @PostMapping("/spalten")
    String agree(@ModelAttribute UploadForm form, @ModelAttribute ColumnsForm columns, Model model) throws IOException {
        if (form.art() == null || form.umfang() == null || !form.art().namesPersons()) {
            model.addAttribute("objection", "upload.objection.kind");
            return page(model, form);
        }
        Optional<String> objection = columns.objection();
        if (objection.isPresent() || form.datei() == null) {
            model.addAttribute("objection", objection.orElse("columns.objection.file"));
            return columnsPage(model, form, columns.asRead(form.art()));
        }
        ImportOrder order = order(form, form.datei(), form.art(), form.umfang());
        try {
            return "redirect:/listen/"
                    + corrections.readFirst(order, columns.agreements()).storedId();
        } catch (UnusableFileException | ImportRefusedException e) {
            Files.deleteIfExists(order.file());
            model.addAttribute("refusal", e.getMessage());
            return columnsPage(model, form, columns.asRead(form.art()));
        }
    }

    private static ImportOrder order(UploadForm form, MultipartFile upload, ListKind kind, ImportMode mode)
            throws IOException {
        Path file = Files.createTempFile("hochgeladen", ".liste");
        upload.transferTo(file);
        return new ImportOrder(kind, file, UploadForm.fileName(upload), unit(form), mode);
    }

    /** Rows of other units are refused anyway, so that the only choice is among the own ones. */
    private static @Nullable String unit(UploadForm form) {
        return CurrentScope.get().holdsUnit(String.valueOf(form.einheit())) ? form.einheit() : null;
    }

    private static String columnsPage(Model model, UploadForm form, ReadColumns columns) {
        model.addAttribute("form", form);
        model.addAttribute("columns", columns);
        return "listen/spalten";
    }

    private String page(Model model, UploadForm form) {
        model.addAttribute("form", form);
        model.addAttribute("modes", ImportMode.values());
        model.addAttribute("units", CurrentScope.get().units().stream().sorted().toList());
        model.addAttribute("runs", imports.history());
        return "listen/liste";
    }
}
