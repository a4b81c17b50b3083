package de.schulungsnachweis.front.login;

import de.schulungsnachweis.front.demo.DemoAccounts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which one logs in. */
@Controller
class LoginController {

    private final List<CentralLogin> central = new ArrayList<>();
    private final @Nullable DemoAccounts demo;

    LoginController(ObjectProvider<ClientRegistrationRepository> registrations, ObjectProvider<DemoAccounts> demo) {
        if (registrations.getIfAvailable() instanceof Iterable<?> known) {
            known.forEach(registration -> central.add(CentralLogin.of((ClientRegistration) registration)));
        }
        this.demo = demo.getIfAvailable();
    }

    @GetMapping("/anmelden")
    @PreAuthorize("permitAll()")
    String show(
            @RequestParam(required = false) @Nullable String fehler,
            @RequestParam(required = false) @Nullable String zentral,
            @RequestParam(required = false) @Nullable String abgemeldet,
            @RequestParam(required = false) @Nullable String kennwort,
            Model model) {
        model.addAttribute("failed", fehler != null);
        model.addAttribute("centralFailed", zentral != null);
        model.addAttribute("loggedOut", abgemeldet != null);
        model.addAttribute("passwordChanged", kennwort != null);
        model.addAttribute("central", central);
        model.addAttribute("demo", demo == null ? List.of() : demo.shown());
        return "anmelden";
    }

    /**
     * A central log-in that may be chosen.
     *
     * @param address where it begins
     */
    record CentralLogin(String name, String address) {

        private static CentralLogin of(ClientRegistration registration) {
            return new CentralLogin(
                    registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId());
        }
    }
}
