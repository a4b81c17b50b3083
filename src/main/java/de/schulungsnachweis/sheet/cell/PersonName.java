package de.schulungsnachweis.sheet.cell;

import org.jspecify.annotations.Nullable;

/** A name taken apart; a part is null where it is not given. */
public record PersonName(
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String academicTitle) {}
