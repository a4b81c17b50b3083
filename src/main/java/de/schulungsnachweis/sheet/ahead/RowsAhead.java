package de.schulungsnachweis.sheet.ahead;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.RowCursor;
import org.jspecify.annotations.Nullable;

/** Takes a sheet apart into rows while the rows before are being understood: each takes as long as the other. */
public final class RowsAhead implements RowCursor {

    /** Cells, not rows: a row may have thousands. */
    private static final int TOGETHER = 2_000;

    private static final int AHEAD = 4;

    private final RowCursor rows;
    private final Ahead<Row> ahead;

    /** Begins at once; nobody else may use the cursor from here on. */
    public RowsAhead(RowCursor rows) {
        this.rows = rows;
        this.ahead = new Ahead<>("zeilen-lesen", rows::next, row -> row.cells().size() + 1, TOGETHER, AHEAD);
    }

    @Override
    public @Nullable Row next() throws UnusableFileException {
        return ahead.next();
    }

    @Override
    public int announcedRows() {
        return rows.announcedRows();
    }

    @Override
    public void close() {
        ahead.close();
        rows.close();
    }
}
