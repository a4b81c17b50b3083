package de.schulungsnachweis.sheet.file.html;

import de.schulungsnachweis.sheet.file.Cell;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Cells that reach down over several rows; a person reads them in each of the rows. */
final class MergedCells {

    private final TreeMap<Integer, Span> spans = new TreeMap<>();

    /** Takes note of a cell that begins here. */
    void begin(int column, int width, int rows) {
        if (rows > 1) {
            spans.put(column, new Span(width, rows - 1, null));
        }
    }

    /** The content of the cell that began last in its column. */
    void fill(Cell cell) {
        spans.computeIfPresent(
                cell.column(),
                (column, span) -> span.cell() == null ? new Span(span.width(), span.rows(), cell) : span);
    }

    /** Adds the cells from above that stand at this column and right of it; the first free column. */
    int repeat(List<Cell> cells, int column) {
        int free = column;
        for (Span span = spans.get(free); span != null; span = spans.get(free)) {
            if (span.cell() != null) {
                cells.add(span.cell());
            }
            int next = free + span.width();
            if (span.rows() > 1) {
                spans.put(free, new Span(span.width(), span.rows() - 1, span.cell()));
            } else {
                spans.remove(free);
            }
            free = next;
        }
        return free;
    }

    /** A cell over several rows; {@code rows} are those that are still to come. */
    private record Span(int width, int rows, @Nullable Cell cell) {}
}
