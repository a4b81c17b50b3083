package de.schulungsnachweis.front.notice;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the link to its own help. */
@ControllerAdvice
class HelpLink {

    @ModelAttribute("help")
    @Nullable
    HelpTopic topic(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return HelpTopic.of(path).orElse(null);
    }
}
