package de.schulungsnachweis.sheet.file;

import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Repeats the content of cells that are merged over several rows, as a person reads them. */
public final class MergedRows implements RowCursor {

    /** Cells of one column that are merged; both rows included, from 1. */
    public record Range(int firstRow, int lastRow, int column) {}

    private final RowCursor rows;
    private final List<Range> ranges;
    private final Map<Range, Cell> tops = new HashMap<>();

    public MergedRows(RowCursor rows, List<Range> ranges) {
        this.rows = rows;
        this.ranges = new ArrayList<>(ranges);
        this.ranges.sort(Comparator.comparingInt(Range::firstRow));
    }

    @Override
    public @Nullable Row next() throws UnusableFileException {
        Row row = rows.next();
        return row == null || ranges.isEmpty() ? row : filled(row);
    }

    @Override
    public int announcedRows() {
        return rows.announcedRows();
    }

    @Override
    public void close() {
        rows.close();
    }

    private Row filled(Row row) {
        List<Cell> added = new ArrayList<>();
        ranges.removeIf(range -> range.lastRow() < row.number());
        for (Range range : ranges) {
            if (range.firstRow() > row.number()) {
                break;
            }
            Cell own = row.cell(range.column());
            Cell top = tops.get(range);
            if (range.firstRow() == row.number() && own != null && !own.isBlank()) {
                tops.put(range, own);
            } else if (top != null && (own == null || own.isBlank())) {
                added.add(top);
            }
        }
        if (added.isEmpty() || row.isBlank()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        for (Cell cell : added) {
            cells.removeIf(other -> other.column() == cell.column());
            cells.add(cell);
        }
        cells.sort(Comparator.comparingInt(Cell::column));
        return new Row(row.number(), row.hidden(), row.broken(), cells);
    }
}
