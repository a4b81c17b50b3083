package de.schulungsnachweis.front.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives every error page the reference of its request, and writes a line with it into the log. Neither says more than the
 * status: not what was asked, nor what failed.
 */
@Component
class ErrorReference extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
        @Nullable Object reference = request.getAttribute(FailureFilter.REFERENCE, RequestAttributes.SCOPE_REQUEST);
        attributes.remove("path");
        attributes.put("reference", reference);
        LOG.info("Request {} was answered with {}", reference, attributes.get("status"));
        return attributes;
    }
}
