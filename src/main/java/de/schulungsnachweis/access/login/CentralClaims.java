package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads roles and units out of what the central log-in says of a person. */
@Component
class CentralClaims {

    private final LoginSettings settings;

    CentralClaims(LoginSettings settings) {
        this.settings = settings;
    }

    /** What the person may see; somebody without a role of this program sees nothing. */
    Scope scope(@Nullable String subject, Map<String, Object> claims) {
        Set<Role> roles = texts(claims, settings.rolesClaim()).stream()
                .map(Role::byClaim)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return Scope.of(
                "zentral:" + Objects.requireNonNullElse(subject, "ohne Kennung"),
                roles,
                Set.copyOf(texts(claims, settings.unitsClaim())));
    }

    private static List<String> texts(Map<String, Object> claims, String path) {
        @Nullable Object value = claims;
        for (String step : path.split("\\.")) {
            value = value instanceof Map<?, ?> object ? object.get(step) : null;
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).distinct().toList();
        }
        return value instanceof String text && !text.isBlank()
                ? List.of(text.strip().split("\\s*,\\s*"))
                : List.of();
    }
}
