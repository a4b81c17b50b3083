package de.schulungsnachweis.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Leads to the page that was asked for before logging in. Of the request it keeps the path only, no header and no cookie. */
final class WantedPage implements RequestCache {

    private static final String ATTRIBUTE = "gewuenschte-seite";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String path = path(request);
        if (isPage(request) && !path.startsWith("//")) {
            request.getSession().setAttribute(ATTRIBUTE, path);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        @Nullable String path = stored(request);
        return path == null ? null : new SimpleSavedRequest(path);
    }

    /** The path is all that there is to repeat: the request goes on as it is. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (isPage(request) && path(request).equals(stored(request))) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    private static @Nullable String stored(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(ATTRIBUTE);
    }

    private static boolean isPage(HttpServletRequest request) {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static String path(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }
}
