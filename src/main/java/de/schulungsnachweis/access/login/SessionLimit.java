package de.schulungsnachweis.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session after some hours, however busy it is. */
final class SessionLimit extends OncePerRequestFilter {

    private final Duration longest;
    private final Clock clock;

    SessionLimit(Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    /** Pictures and style sheets need no session, so none is fetched for them. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StaticFiles.isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null
                && Instant.ofEpochMilli(session.getCreationTime()).plus(longest).isBefore(clock.instant())) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
