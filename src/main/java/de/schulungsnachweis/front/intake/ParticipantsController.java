package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.ParticipantsOrder;
import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.sheet.TrainingFormat;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** The page on which a training officer enters one training of many persons. */
@Controller
@RequestMapping("/listen/teilnahme")
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class ParticipantsController {

    private final Imports imports;

    ParticipantsController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    String show(Model model) {
        return page(model, ParticipantsForm.EMPTY);
    }

    @PostMapping
    String enter(@ModelAttribute ParticipantsForm form, Model model) throws IOException {
        Map<String, String> errors = form.objections();
        if (!errors.isEmpty()) {
            model.addAttribute("errors", errors);
            return page(model, form);
        }
        try {
            return "redirect:/listen/" + stage(form).storedId();
        } catch (UnusableFileException | ImportRefusedException e) {
            model.addAttribute("refusal", e.getMessage());
            return page(model, form);
        }
    }

    private ImportRun stage(ParticipantsForm form) throws UnusableFileException, IOException {
        if (!form.hasFile()) {
            String persons = Objects.requireNonNullElse(form.personen(), "");
            return imports.stageParticipants(order(form, new ParticipantsOrder.Pasted(persons)));
        }
        MultipartFile upload = Objects.requireNonNull(form.datei());
        Path file = Files.createTempFile("hochgeladen", ".liste");
        try {
            upload.transferTo(file);
            return imports.stageParticipants(
                    order(form, new ParticipantsOrder.Uploaded(file, UploadForm.fileName(upload))));
        } finally {
            Files.delete(file);
        }
    }

    private static ParticipantsOrder order(ParticipantsForm form, ParticipantsOrder.Participants participants) {
        @Nullable String unit = CurrentScope.get().holdsUnit(String.valueOf(form.einheit())) ? form.einheit() : null;
        return new ParticipantsOrder(form.training(), participants, unit);
    }

    private static String page(Model model, ParticipantsForm form) {
        model.addAttribute("form", form);
        model.addAttribute("formats", TrainingFormat.values());
        model.addAttribute("sources", Source.values());
        model.addAttribute("units", CurrentScope.get().units().stream().sorted().toList());
        return "listen/teilnahme";
    }
}
