package de.schulungsnachweis.sheet.file;

import de.schulungsnachweis.sheet.UnusableFileException;
import org.jspecify.annotations.Nullable;

/** Walks once through the rows of a sheet, from top to bottom. */
public interface RowCursor extends AutoCloseable {

    /** The next row that has any cell; null after the last one. */
    @Nullable
    Row next() throws UnusableFileException;

    /** How many rows the sheet says that it has, known with its first row; 0 if it does not say. It may be wrong. */
    default int announcedRows() {
        return 0;
    }

    @Override
    void close();
}
