package de.schulungsnachweis.front.login;

import de.schulungsnachweis.access.login.OwnPassword;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which one chooses an own password. */
@Controller
@PreAuthorize("isAuthenticated()")
class PasswordController {

    private static final String VIEW = "kennwort";

    private final OwnPassword password;

    PasswordController(OwnPassword password) {
        this.password = password;
    }

    @GetMapping("/kennwort")
    String show(Authentication authentication, Model model) {
        model.addAttribute("kept", password.isKept(authentication));
        return VIEW;
    }

    /** Who has a new password logs in with it: so it is typed once more, and older sessions of this browser end. */
    @PostMapping("/kennwort")
    String replace(
            Authentication authentication,
            @RequestParam String bisher,
            @RequestParam String neu,
            @RequestParam String wiederholt,
            HttpServletRequest request,
            Model model)
            throws ServletException {
        Optional<String> objection = password.replace(authentication, bisher, neu, wiederholt);
        if (objection.isPresent()) {
            model.addAttribute("kept", password.isKept(authentication));
            model.addAttribute("errors", Map.of(field(objection.get()), objection.get()));
            return VIEW;
        }
        request.logout();
        return "redirect:/anmelden?kennwort";
    }

    /** Where it is to be mended. */
    private static String field(String objection) {
        return switch (objection) {
            case "password.wrong" -> "bisher";
            case "password.notRepeated" -> "wiederholt";
            default -> "neu";
        };
    }
}
