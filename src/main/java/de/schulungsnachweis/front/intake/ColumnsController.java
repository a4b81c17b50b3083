package de.schulungsnachweis.front.intake;

import de.schulungsnachweis.intake.ImportRefusedException;
import de.schulungsnachweis.intake.agreement.ColumnCorrections;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what the columns of a list mean; the list is then read anew. */
@Controller
@PreAuthorize("hasRole('TRAINING_OFFICER')")
class ColumnsController {

    private final ColumnCorrections corrections;
    private final MessageSource texts;

    ColumnsController(ColumnCorrections corrections, MessageSource texts) {
        this.corrections = corrections;
        this.texts = texts;
    }

    @PostMapping("/listen/{id}/spalten")
    String agree(@PathVariable long id, @ModelAttribute ColumnsForm form, RedirectAttributes next) throws IOException {
        Optional<String> objection = form.objection();
        if (objection.isPresent()) {
            next.addFlashAttribute("refusal", texts.getMessage(objection.get(), null, LocaleContextHolder.getLocale()));
            return "redirect:/listen/" + id;
        }
        Path file = Files.createTempFile("hochgeladen", ".liste");
        try {
            Objects.requireNonNull(form.datei()).transferTo(file);
            return "redirect:/listen/"
                    + corrections.readAgain(id, form.agreements(), file).storedId();
        } catch (UnusableFileException | ImportRefusedException e) {
            Files.deleteIfExists(file);
            next.addFlashAttribute("refusal", e.getMessage());
            return "redirect:/listen/" + id;
        }
    }
}
