package de.schulungsnachweis.front.evaluation;

import de.schulungsnachweis.access.CurrentScope;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Of which units somebody may see the persons. */
final class OwnUnits {

    private OwnUnits() {}

    /** A unit of somebody else is as if it were not there. */
    static void require(List<String> codes) {
        if (codes.isEmpty() || !codes.stream().allMatch(CurrentScope.get()::holdsUnit)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
