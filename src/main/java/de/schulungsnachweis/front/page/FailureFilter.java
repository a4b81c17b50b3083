package de.schulungsnachweis.front.page;

import de.schulungsnachweis.access.FailureTrace;
import de.schulungsnachweis.access.WorkReference;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Logs what nobody expected, and answers with the page for that. Every request has a reference of its own, which the error
 * page and the lines of the log share.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FailureFilter extends OncePerRequestFilter {

    /** The request's attribute that holds the reference. */
    static final String REFERENCE = FailureFilter.class.getName() + ".reference";

    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String reference = WorkReference.begin();
        request.setAttribute(REFERENCE, reference);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            LOG.error("Request {} failed:\n{}", reference, FailureTrace.of(failure));
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        } finally {
            WorkReference.end();
        }
    }
}
