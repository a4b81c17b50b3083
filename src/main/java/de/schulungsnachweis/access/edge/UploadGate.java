package de.schulungsnachweis.access.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at a file's sender and stated size before its first byte is read. Behind it even the check of the form's token
 * would store the file.
 */
public final class UploadGate extends OncePerRequestFilter {

    private final RateLimit limit;
    private final long largest;

    UploadGate(RateLimit limit, long largest) {
        this.limit = limit;
        this.largest = largest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        // Some clients name the type of the upload again when they follow its redirection.
        return request.getMethod().equals("GET")
                || type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable Authentication sender = SecurityContextHolder.getContext().getAuthentication();
        if (sender == null || !sender.isAuthenticated()) {
            refuse(request, response, HttpStatus.FORBIDDEN);
        } else if (request.getContentLengthLong() < 0) {
            refuse(request, response, HttpStatus.LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > largest) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE);
        } else if (!limit.allows(sender.getName())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The page of the error must not read the file either, so that it is told of none. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws ServletException, IOException {
        response.setStatus(status.value());
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        request.getRequestDispatcher("/error").forward(new WithoutBody(request), response);
    }

    private static final class WithoutBody extends HttpServletRequestWrapper {

        private WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
