package de.schulungsnachweis.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What a certificate says about its person; null where it says nothing.
 *
 * @param unitCode the code of the person's unit as it is stored
 */
public record PersonDescription(
        @Nullable String personnelNumber,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String email,
        @Nullable String unitCode) {}
