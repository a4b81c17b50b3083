package de.schulungsnachweis.sheet.file;

import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that can be looked at before they are taken. */
public final class LookAhead implements RowCursor {

    private final RowCursor rows;
    private final Deque<Row> ahead = new ArrayDeque<>();

    public LookAhead(RowCursor rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable Row next() throws UnusableFileException {
        return ahead.isEmpty() ? rows.next() : ahead.poll();
    }

    /** Up to so many of the next rows, without moving. */
    public List<Row> peek(int count) throws UnusableFileException {
        while (ahead.size() < count) {
            Row row = rows.next();
            if (row == null) {
                break;
            }
            ahead.add(row);
        }
        return new ArrayList<>(ahead).subList(0, Math.min(count, ahead.size()));
    }

    @Override
    public int announcedRows() {
        return rows.announcedRows();
    }

    @Override
    public void close() {
        rows.close();
    }
}
