package de.schulungsnachweis.browser;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The pages of the service: what differs only by what it shows is one of them. */
final class Places {

    private final Set<PathPattern> pages = new TreeSet<>(Comparator.naturalOrder());

    Places(RequestMappingHandlerMapping mappings) {
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("de.schulungsnachweis.front.")
                    && method.getMethod().getReturnType() == String.class
                    && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                    && mapping.getPathPatternsCondition() != null) {
                pages.addAll(mapping.getPathPatternsCondition().getPatterns());
            }
        });
    }

    /** Every page that links lead to. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        pages.forEach(page -> all.add(page.getPatternString()));
        // One is led there without a link.
        all.removeAll(Set.of("/anmelden", "/listen/{id}/fortschritt", "/administration/einheiten/vorschau"));
        return all;
    }

    /** The page that answers at this address; empty if it is a download or no page at all. */
    String of(String address) {
        PathContainer path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
        Optional<PathPattern> page =
                pages.stream().filter(pattern -> pattern.matches(path)).findFirst();
        return page.map(PathPattern::getPatternString).orElse("");
    }
}
