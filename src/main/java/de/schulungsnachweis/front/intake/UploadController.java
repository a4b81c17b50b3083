package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.agreement.ColumnCorrections;
import de.schulungsnachweis.intake.agreement.KindFinder;
import de.schulungsnachweis.intake.agreement.ReadColumns;
import de.schulungsnachweis.sheet.ColumnsMissingException;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.RecognisedKind;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
    private final KindFinder kinds;
    private final MessageSource texts;

    UploadController(Imports imports, ColumnCorrections corrections, KindFinder kinds, MessageSource texts) {
        this.imports = imports;
        this.corrections = corrections;
        this.kinds = kinds;
        this.texts = texts;
    }

    @GetMapping
    String show(Model model) {
        return page(model, new UploadForm(null, null, null, null));
    }

    @PostMapping
    String upload(@ModelAttribute UploadForm form, Model model) throws IOException {
        Map<String, String> errors = form.objections();
        if (!errors.isEmpty() || form.datei() == null || form.umfang() == null) {
            model.addAttribute("errors", errors);
            return page(model, form);
        }
        Path file = stored(form.datei());
        try {
            return form.art() == null
                    ? readAsRecognised(form, file, model)
                    : read(form, order(form, file, form.art(), form.umfang(), null), model);
        } catch (UnusableFileException | ImportRefusedException e) {
            Files.deleteIfExists(file);
            model.addAttribute("refusal", e.getMessage());
            return page(model, form);
        }
    }

    private String readAsRecognised(UploadForm form, Path file, Model model) throws UnusableFileException, IOException {
        RecognisedKind recognised = kinds.find(file, UploadForm.fileName(Objects.requireNonNull(form.datei())));
        if (recognised instanceof RecognisedKind.Clear clear && clear.kind().namesPersons()) {
            ImportMode mode = Objects.requireNonNull(form.umfang());
            return read(form.as(clear.kind()), order(form, file, clear.kind(), mode, clear.reason()), model);
        }
        Files.delete(file);
        return switch (recognised) {
            case RecognisedKind.Clear clear -> otherPage(form, clear.kind(), model);
            case RecognisedKind.Unclear unclear -> {
                model.addAttribute("form", form);
                model.addAttribute("unclear", unclear);
                yield "listen/art";
            }
        };
    }

    /** Lists that are about no persons belong to other people, and on other pages. */
    private String otherPage(UploadForm form, ListKind kind, Model model) {
        String key = kind == ListKind.UNITS ? "upload.objection.units" : "upload.objection.catalogue";
        model.addAttribute("refusal", texts.getMessage(key, null, LocaleContextHolder.getLocale()));
        return page(model, form);
    }

    private String read(UploadForm form, ImportOrder order, Model model) throws UnusableFileException, IOException {
        try {
            return "redirect:/listen/" + imports.start(order).storedId();
        } catch (ColumnsMissingException e) {
            model.addAttribute("refusal", e.getMessage());
            return columnsPage(model, form, ReadColumns.of(order.kind(), e));
        }
    }

    /** Says what the columns of a list mean that could not be read without it. */
    @PostMapping("/spalten")
    String agree(@ModelAttribute UploadForm form, @ModelAttribute ColumnsForm columns, Model model) throws IOException {
        if (form.art() == null || form.umfang() == null || !form.art().namesPersons()) {
            model.addAttribute("errors", Map.of("art", "upload.objection.kind"));
            return page(model, form);
        }
        Optional<String> objection = columns.objection();
        if (objection.isPresent() || form.datei() == null) {
            model.addAttribute("errors", Map.of("datei", objection.orElse("columns.objection.file")));
            return columnsPage(model, form, columns.asRead(form.art()));
        }
        ImportOrder order = order(form, stored(form.datei()), form.art(), form.umfang(), null);
        try {
            return "redirect:/listen/"
                    + corrections.readFirst(order, columns.agreements()).storedId();
        } catch (UnusableFileException | ImportRefusedException e) {
            Files.deleteIfExists(order.file());
            model.addAttribute("refusal", e.getMessage());
            return columnsPage(model, form, columns.asRead(form.art()));
        }
    }

    private static Path stored(MultipartFile upload) throws IOException {
        Path file = Files.createTempFile("hochgeladen", ".liste");
        upload.transferTo(file);
        return file;
    }

    private static ImportOrder order(
            UploadForm form, Path file, ListKind kind, ImportMode mode, @Nullable String kindReason) {
        String name = UploadForm.fileName(Objects.requireNonNull(form.datei()));
        return new ImportOrder(kind, file, name, unit(form), mode, kindReason);
    }

    /** Rows of other units are refused anyway, so that the only choice is among the own ones. */
    private static @Nullable String unit(UploadForm form) {
        return CurrentScope.get().holdsUnit(String.valueOf(form.einheit())) ? form.einheit() : null;
    }

    /** The page on which the columns of a list are put to what they mean before it can be read. */
    static String columnsPage(Model model, UploadForm form, ReadColumns columns) {
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
