package de.schulungsnachweis.access.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps those who guess passwords from taking the processor: to check one is expensive on purpose. Accounts are locked
 * beside that, whoever tries.
 */
public final class LoginGate extends OncePerRequestFilter {

    private static final String LOGIN = "/anmelden";
    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();
    private static final long LONGEST_WAIT_SECONDS = 10;
    /** A name and a password; bytes. */
    private static final long LARGEST_FORM = 8192;

    private final RateLimit limit;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    LoginGate(RateLimit limit) {
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("POST") && request.getServletPath().equals(LOGIN));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length < 0 || length > LARGEST_FORM) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        if (!limit.allows(CallerAddress.network(request.getRemoteAddr()))) {
            refuse(response);
            return;
        }
        // The form is read before a place is taken: whoever sends it slowly must not keep one from others.
        request.getParameterMap();
        if (!takePlace()) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private boolean takePlace() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
