package de.schulungsnachweis.sheet.file;

import de.schulungsnachweis.sheet.UnusableFileException;
import org.jspecify.annotations.Nullable;

/** Walks once through the rows of a sheet, from top to bottom. */
public interface RowCursor extends AutoCloseable {

    /** The next row that has any cell; null after the last one. */
    @Nullable
    Row next() throws UnusableFileException;

    @Override
    void close();
}
