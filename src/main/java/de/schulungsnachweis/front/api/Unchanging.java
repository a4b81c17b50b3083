package de.schulungsnachweis.front.api;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;

/** Answers that never change: a program keeps them and asks only whether it still may have them. */
final class Unchanging {

    private Unchanging() {}

    /** Tells the program how to ask again; true if it has this answer already, and the status says so. */
    static boolean isKnown(NativeWebRequest request, String tag) {
        // In place of the rule for everything else, which is not to keep it at all.
        TableNegotiation.response(request)
                .setHeader(
                        HttpHeaders.CACHE_CONTROL,
                        CacheControl.noCache().cachePrivate().getHeaderValue());
        return request.checkNotModified(tag);
    }
}
