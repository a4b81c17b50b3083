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
 * @param kindReason why the kind was recognised, the end of a German sentence; null if a person said so
 */
public record ImportOrder(
        ListKind kind,
        Path file,
        String fileName,
        @Nullable String defaultUnit,
        ImportMode mode,
        @Nullable String kindReason) {

    /** An order for a list of which a person said what it is. */
    public ImportOrder(ListKind kind, Path file, String fileName, @Nullable String defaultUnit, ImportMode mode) {
        this(kind, file, fileName, defaultUnit, mode, null);
    }

    /** An order for a list that only adds to what is known. */
    public ImportOrder(ListKind kind, Path file, String fileName, @Nullable String defaultUnit) {
        this(kind, file, fileName, defaultUnit, ImportMode.ADDITION);
    }

    ImportOrder asAddition() {
        return new ImportOrder(kind, file, fileName, defaultUnit, ImportMode.ADDITION, kindReason);
    }

    ImportOrder withDefaultUnit(String unit) {
        return new ImportOrder(kind, file, fileName, unit, mode, kindReason);
    }
}
