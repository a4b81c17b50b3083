package de.schulungsnachweis.access.login;

import jakarta.servlet.http.HttpServletRequest;

/** What looks the same for everybody. */
final class StaticFiles {

    private StaticFiles() {}

    static boolean isOne(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/css/") || path.startsWith("/kern/") || path.startsWith("/images/");
    }
}
