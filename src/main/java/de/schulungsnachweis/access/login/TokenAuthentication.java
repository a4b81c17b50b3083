package de.schulungsnachweis.access.login;

import java.io.Serial;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The proof that a token of the central log-in was accepted; the token itself is not kept. */
final class TokenAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final TokenUser user;

    TokenAuthentication(TokenUser user) {
        super(Authorities.of(user.scope().roles()));
        this.user = user;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return user;
    }
}
