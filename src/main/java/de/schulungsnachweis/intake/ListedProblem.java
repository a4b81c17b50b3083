package de.schulungsnachweis.intake;

import org.jspecify.annotations.Nullable;

/**
 * A problem of an import as people read it.
 *
 * @param sheet null in text files and for what concerns the whole file
 * @param row as the spreadsheet program shows it; null for what concerns the whole file
 * @param column the header as written; null if there is none
 * @param cell address of the cell; null if there is none
 * @param value what stands there; null if it is empty
 * @param message German: where it is, what it is, what to do
 */
public record ListedProblem(
        String fileName,
        @Nullable String sheet,
        @Nullable Integer row,
        String code,
        @Nullable String column,
        @Nullable String cell,
        @Nullable String value,
        String message) {}
