package de.schulungsnachweis.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stored person whom a certificate may mean.
 *
 * @param unitCodes the units in which the person is or was
 */
public record PersonCandidate(
        long id,
        @Nullable String personnelNumber,
        String familyName,
        @Nullable String givenName,
        @Nullable String email,
        Set<String> unitCodes) {

    public PersonCandidate {
        unitCodes = Set.copyOf(unitCodes);
    }
}
