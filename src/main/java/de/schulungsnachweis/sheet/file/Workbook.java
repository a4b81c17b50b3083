package de.schulungsnachweis.sheet.file;

import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.List;

/** A file as sheets with rows. A sheet may be opened as often as needed. */
public interface Workbook extends AutoCloseable {

    /** The sheets with cells, in the order of the file. */
    List<Sheet> sheets();

    /** Starts at the top of a sheet. */
    RowCursor open(Sheet sheet) throws UnusableFileException;

    @Override
    void close();
}
