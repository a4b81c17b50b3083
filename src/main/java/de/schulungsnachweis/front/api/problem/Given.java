package de.schulungsnachweis.front.api.problem;

import de.schulungsnachweis.access.CurrentScope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a request must name. */
public final class Given {

    private Given() {}

    /**
     * The value, which must be given.
     *
     * @param field its name in the request
     * @throws InvalidInputException if it is missing
     */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInputException(field, "Dieser Wert fehlt.");
        }
        return value;
    }

    /** The code of an own unit; a unit of somebody else is as if it were not there. */
    public static String ownUnit(@Nullable String code) {
        String unit = required("unit", code);
        if (!CurrentScope.get().holdsUnit(unit)) {
            throw notFound();
        }
        return unit;
    }

    /** The answer to whoever asks for something that is not there. */
    public static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
