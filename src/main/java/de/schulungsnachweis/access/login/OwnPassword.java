package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/** The own password of who is logged in with a local account. */
@Service
@ConditionalOnWebApplication
public class OwnPassword {

    private final LocalLogin login;
    private final AuditTrail audit;

    OwnPassword(LocalLogin login, AuditTrail audit) {
        this.login = login;
        this.audit = audit;
    }

    /** Whether the person has a password here, and not with the central log-in. */
    public boolean isKept(Authentication authentication) {
        return authentication.getPrincipal() instanceof LocalUser;
    }

    /**
     * Replaces the password.
     *
     * @return why it cannot be replaced, as a message key; empty if it was
     */
    public Optional<String> replace(Authentication authentication, String current, String chosen, String repeated) {
        if (!(authentication.getPrincipal() instanceof LocalUser user)) {
            return Optional.of("password.central");
        }
        if (!login.knows(user, current)) {
            return Optional.of("password.wrong");
        }
        if (!chosen.equals(repeated)) {
            return Optional.of("password.notRepeated");
        }
        if (chosen.equals(current)) {
            return Optional.of("password.same");
        }
        Optional<String> objection = PasswordRules.objection(chosen, user.getUsername());
        if (objection.isEmpty()) {
            login.choose(user, chosen);
            audit.record(AuditAction.PASSWORD_CHANGED, null);
        }
        return objection;
    }
}
