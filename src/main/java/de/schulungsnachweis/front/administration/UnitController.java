package de.schulungsnachweis.front.administration;

import de.schulungsnachweis.intake.unit.UnitList;
import de.schulungsnachweis.intake.unit.UnitLists;
import de.schulungsnachweis.organisation.UnitChanges;
import de.schulungsnachweis.organisation.Units;
import de.schulungsnachweis.sheet.UnusableFileException;
import jakarta.servlet.http.HttpSession;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The units, and their list: first what it would change, then, confirmed, it is applied. */
@Controller
@RequestMapping("/administration/einheiten")
@PreAuthorize("hasRole('ADMINISTRATION')")
class UnitController {

    private static final String PAGE = "redirect:/administration/einheiten";
    private static final String PREVIEW = "redirect:/administration/einheiten/vorschau";
    /** What was read stays in the session until it is applied: it names no persons but the heads. */
    private static final String LIST = "einheiten.liste";

    private static final String SHOWN = "einheiten.aenderungen";

    private final Units units;
    private final UnitLists lists;

    UnitController(Units units, UnitLists lists) {
        this.units = units;
        this.lists = lists;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("units", units.all());
        return "administration/einheiten";
    }

    @PostMapping
    String upload(@RequestParam(required = false) @Nullable MultipartFile datei, HttpSession session, Model model)
            throws IOException {
        if (datei == null || datei.isEmpty()) {
            model.addAttribute("errors", Map.of("datei", "units.objection.file"));
            return show(model);
        }
        Path file = Files.createTempFile("einheiten", ".liste");
        try {
            datei.transferTo(file);
            session.setAttribute(LIST, lists.read(file, fileName(datei)));
            return PREVIEW;
        } catch (UnusableFileException e) {
            model.addAttribute("refusal", e.getMessage());
            return show(model);
        } finally {
            Files.delete(file);
        }
    }

    @GetMapping("/vorschau")
    String preview(HttpSession session, Model model) {
        @Nullable UnitList list = (UnitList) session.getAttribute(LIST);
        if (list == null) {
            return PAGE;
        }
        UnitChanges changes = lists.changes(list);
        session.setAttribute(SHOWN, changes);
        model.addAttribute("list", list);
        model.addAttribute("changes", changes);
        return "administration/einheiten-vorschau";
    }

    @PostMapping("/uebernehmen")
    String apply(
            @RequestParam(required = false) @Nullable Boolean beenden, HttpSession session, RedirectAttributes next) {
        @Nullable UnitList list = (UnitList) session.getAttribute(LIST);
        @Nullable UnitChanges shown = (UnitChanges) session.getAttribute(SHOWN);
        if (list == null || shown == null) {
            return PAGE;
        }
        if (!lists.apply(list, shown, Boolean.TRUE.equals(beenden))) {
            next.addFlashAttribute("changedMeanwhile", true);
            return PREVIEW;
        }
        forget(session);
        next.addFlashAttribute("applied", true);
        return PAGE;
    }

    @PostMapping("/verwerfen")
    String discard(HttpSession session, RedirectAttributes next) {
        forget(session);
        next.addFlashAttribute("discarded", true);
        return PAGE;
    }

    private static void forget(HttpSession session) {
        session.removeAttribute(LIST);
        session.removeAttribute(SHOWN);
    }

    private static String fileName(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "einheiten");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
