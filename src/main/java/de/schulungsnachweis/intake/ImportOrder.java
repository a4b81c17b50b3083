package de.schulungsnachweis.intake;

import de.schulungsnachweis.sheet.ListKind;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported.
 *
 * @param file where the bytes are
 * @param fileName what the user calls the file
 * @param defaultUnit the unit of rows that name none; null if there is none
 */
public record ImportOrder(
        ListKind kind, Path file, String fileName, @Nullable String defaultUnit) {}
