package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.file.Workbook;
import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of a sheet.
 *
 * @param rows those that are not empty
 * @param announcedRows how many rows the sheet says that it has; 0 if it does not say
 */
public record SheetHead(List<Row> rows, int announcedRows) {

    static final int MOST_ROWS = 120;

    public SheetHead {
        rows = List.copyOf(rows);
    }

    /** Reads no more of a sheet than its head. */
    public static SheetHead of(Workbook workbook, Sheet sheet) throws UnusableFileException {
        List<Row> rows = new ArrayList<>();
        try (RowCursor cursor = workbook.open(sheet)) {
            for (Row row = cursor.next(); row != null && rows.size() < MOST_ROWS; row = cursor.next()) {
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
            return new SheetHead(rows, cursor.announcedRows());
        }
    }
}
