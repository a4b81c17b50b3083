package de.schulungsnachweis.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of an account that was changed or disabled since. Who still has the first password chooses an own one
 * before anything else.
 */
final class AccountFilter extends OncePerRequestFilter {

    private static final String PASSWORD_PAGE = "/kennwort";

    private final LocalLogin login;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    AccountFilter(LocalLogin login) {
        this.login = login;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StaticFiles.isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof LocalUser user) {
            if (!login.isUnchanged(user)) {
                logout.logout(request, response, authentication);
                response.sendRedirect(request.getContextPath() + SecurityConfiguration.LOGIN_PAGE);
                return;
            }
            if (user.mustChangePassword() && !request.getServletPath().equals(PASSWORD_PAGE)) {
                response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
