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
 * @param mode what the list says about those whom it does not name
 */
public record ImportOrder(
        ListKind kind, Path file, String fileName, @Nullable String defaultUnit, ImportMode mode) {

    /** An order for a list that only adds to what is known. */
    public ImportOrder(ListKind kind, Path file, String fileName, @Nullable String defaultUnit) {
        this(kind, file, fileName, defaultUnit, ImportMode.ADDITION);
    }

    ImportOrder asAddition() {
        return new ImportOrder(kind, file, fileName, defaultUnit, ImportMode.ADDITION);
    }

    ImportOrder withDefaultUnit(String unit) {
        return new ImportOrder(kind, file, fileName, unit, mode);
    }
}
