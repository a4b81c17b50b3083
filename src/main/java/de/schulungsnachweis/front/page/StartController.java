package de.schulungsnachweis.front.page;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Role;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everybody to the page with which their work begins. */
@Controller
class StartController {

    @GetMapping("/")
    @PreAuthorize("isAuthenticated()")
    String start() {
        Set<Role> roles = CurrentScope.get().roles();
        if (roles.contains(Role.HUMAN_RESOURCES) || roles.contains(Role.TRAINING_OFFICER)) {
            return "redirect:/auswertung";
        }
        if (roles.contains(Role.COMMISSIONER)) {
            return "redirect:/anerkennung";
        }
        return roles.contains(Role.ADMINISTRATION) ? "redirect:/administration/konten" : "ohne-rolle";
    }
}
