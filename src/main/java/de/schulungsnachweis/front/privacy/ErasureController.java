package de.schulungsnachweis.front.privacy;

import de.schulungsnachweis.privacy.ErasedKind;
import de.schulungsnachweis.privacy.Erasure;
import de.schulungsnachweis.privacy.StoredAmounts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Erases one person before the retention ends (Art. 17 GDPR): first the page says in numbers what goes and what stays. The
 * number travels in forms, never in an address.
 */
@Controller
@RequestMapping("/administration/loeschung")
@PreAuthorize("hasRole('ADMINISTRATION')")
class ErasureController {

    private static final String PAGE = "administration/loeschung";

    private final Erasure erasure;

    ErasureController(Erasure erasure) {
        this.erasure = erasure;
    }

    @GetMapping
    String ask() {
        return PAGE;
    }

    @PostMapping
    String preview(@RequestParam(defaultValue = "") String person, Model model, HttpServletResponse response) {
        return show(person, erasure.preview(person), "preview", model, response);
    }

    /** Without the confirmation nothing goes, and the page asks for it again. */
    @PostMapping("/ausfuehren")
    String erase(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "false") boolean bestaetigt,
            Model model,
            HttpServletResponse response) {
        if (!bestaetigt) {
            model.addAttribute("errors", Map.of("bestaetigt", "erasure.objection.unconfirmed"));
            return preview(person, model, response);
        }
        return show(person, erasure.erase(person), "erased", model, response);
    }

    private static String show(
            String person, Optional<StoredAmounts> found, String as, Model model, HttpServletResponse response) {
        model.addAttribute("person", person);
        model.addAttribute("kinds", ErasedKind.values());
        if (found.isEmpty()) {
            model.addAttribute("errors", Map.of("person", "erasure.objection.unknown"));
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        found.ifPresent(amounts -> model.addAttribute(as, amounts));
        return PAGE;
    }
}
