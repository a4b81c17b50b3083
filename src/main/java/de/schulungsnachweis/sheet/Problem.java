package de.schulungsnachweis.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should look at. Problems are data, never exceptions.
 *
 * @param code a stable code such as {@code DATE_INVALID}
 * @param column the header as written; null if the problem is about the row or the file
 * @param cell the address as the spreadsheet program shows it ("C6"); null as above
 * @param value what the cell says; null if it is empty or its column has no use (R28)
 * @param message German: where it is, what it is, what to do
 */
public record Problem(
        String code,
        @Nullable String column,
        @Nullable String cell,
        @Nullable String value,
        String message) {}
