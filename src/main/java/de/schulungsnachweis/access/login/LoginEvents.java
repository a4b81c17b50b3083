package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Counts and records who logs in and who fails to. */
@Component
class LoginEvents {

    private final LocalLogin login;
    private final AuditTrail audit;

    LoginEvents(LocalLogin login, AuditTrail audit) {
        this.login = login;
        this.audit = audit;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof LocalUser user) {
            login.succeeded(user.accountId());
        }
        audit.record(AuditAction.LOGGED_IN, null);
    }

    /** A wrong name is recorded without the name: often it is a password in the wrong field. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String loginName = event.getAuthentication().getName();
        String subject = event instanceof AuthenticationFailureBadCredentialsEvent
                ? login.failed(loginName).map(id -> "konto:" + id).orElse("unbekannt")
                : "gesperrt";
        CurrentScope.during(Job.LOGIN, () -> {
            audit.record(AuditAction.LOGIN_FAILED, subject);
            return subject;
        });
    }
}
