package de.schulungsnachweis.front.api;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.front.api.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a request must name. */
final class Given {

    private Given() {}

    /** The value, which must be given. */
    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInputException(field, "Dieser Wert fehlt.");
        }
        return value;
    }

    /** The code of an own unit; a unit of somebody else is as if it were not there. */
    static String ownUnit(@Nullable String code) {
        String unit = required("unit", code);
        if (!CurrentScope.get().holdsUnit(unit)) {
            throw notFound();
        }
        return unit;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
