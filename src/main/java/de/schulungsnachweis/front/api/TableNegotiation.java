package de.schulungsnachweis.front.api;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.context.request.NativeWebRequest;

/** Finds out in which format a program wants the table; caches are told that the answer depends on it. */
@Component
class TableNegotiation {

    private final ContentNegotiationManager negotiation;

    TableNegotiation(@Qualifier("mvcContentNegotiationManager") ContentNegotiationManager negotiation) {
        this.negotiation = negotiation;
    }

    TableFormat wanted(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        response(request).setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return TableFormat.wanted(negotiation.resolveMediaTypes(request));
    }

    static HttpServletResponse response(NativeWebRequest request) {
        return Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
    }
}
