package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import java.io.Serial;
import java.util.Objects;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person whom the central log-in knows. */
final class CentralUser extends DefaultOidcUser implements SignedIn {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Scope scope;

    CentralUser(OidcUser user, Scope scope) {
        super(Authorities.of(scope.roles()), user.getIdToken(), user.getUserInfo());
        this.scope = scope;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public String displayName() {
        return Objects.requireNonNullElse(getFullName(), Objects.requireNonNullElse(getPreferredUsername(), ""));
    }
}
