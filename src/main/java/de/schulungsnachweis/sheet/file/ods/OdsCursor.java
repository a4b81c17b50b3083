package de.schulungsnachweis.sheet.file.ods;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Refusal;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.RowRange;
import de.schulungsnachweis.sheet.file.parts.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Streams the rows of a table; repeated rows are given as often as they are repeated if they say something. */
final class OdsCursor implements RowCursor {

    private static final int MOST_REPETITIONS = 1_048_576;

    private final Xml xml;
    private final OdsCells reader;
    private final RowRange range;
    private final ReadingLimits limits;
    private final Map<Integer, Span> spans = new HashMap<>();
    private int number;
    private int repetitions;
    private boolean hidden;
    private List<Cell> cells = List.of();

    OdsCursor(Xml xml, OdsStyles styles, ReadingLimits limits) {
        this.xml = xml;
        this.reader = new OdsCells(xml, styles);
        this.range = new RowRange(limits);
        this.limits = limits;
    }

    @Override
    public @Nullable Row next() throws UnusableFileException {
        while (repetitions == 0) {
            if (!xml.next() || xml.isEnd("table")) {
                return null;
            }
            if (xml.isStart("table-row")) {
                readRow();
            }
        }
        repetitions--;
        number++;
        return new Row(range.row(number), hidden, false, withSpans());
    }

    @Override
    public void close() {
        xml.close();
    }

    private void readRow() throws UnusableFileException {
        int repeated = repetitions(xml.attribute("number-rows-repeated"));
        String visibility = xml.attribute("visibility");
        hidden = "collapse".equals(visibility) || "filter".equals(visibility);
        cells = new ArrayList<>();
        int column = 0;
        while (xml.next() && !xml.isEnd("table-row")) {
            if (xml.isStart("table-cell") || xml.isStart("covered-table-cell")) {
                column += readCell(column);
            }
        }
        if (cells.isEmpty()) {
            number += repeated;
        } else if (repeated > limits.maximumRows() - number) {
            throw Refusal.tooLarge("mehr als " + limits.maximumRows() + " Zeilen");
        } else {
            repetitions = repeated;
        }
    }

    private int readCell(int column) throws UnusableFileException {
        int repeated = repetitions(xml.attribute("number-columns-repeated"));
        int spanned = repetitions(xml.attribute("number-rows-spanned"));
        Cell cell = reader.read(column, xml.name());
        if (spanned > 1 && cell != null) {
            spans.put(column, new Span(number + spanned, cell));
        }
        if (cell == null || (cell.isBlank() && repeated > limits.maximumColumns())) {
            return repeated;
        }
        range.content(column + (cell.kind() == Cell.Kind.BLANK ? 0 : repeated - 1));
        for (int i = 0; i < Math.min(repeated, limits.maximumColumns()); i++) {
            cells.add(new Cell(column + i, cell.kind(), cell.text(), cell.number(), cell.format()));
        }
        return repeated;
    }

    /** Cells that are merged over several rows stand in the first of them only. */
    private List<Cell> withSpans() {
        spans.values().removeIf(span -> span.lastRow() < number);
        if (spans.isEmpty() || cells.stream().allMatch(Cell::isBlank)) {
            return cells;
        }
        TreeMap<Integer, Cell> all = new TreeMap<>();
        spans.forEach((column, span) -> all.put(column, span.cell()));
        cells.forEach(cell -> all.merge(cell.column(), cell, (span, own) -> own.isBlank() ? span : own));
        return new ArrayList<>(all.values());
    }

    private record Span(int lastRow, Cell cell) {}

    private static int repetitions(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,7}")) {
            return 1;
        }
        return Math.max(1, Math.min(MOST_REPETITIONS, Integer.parseInt(text)));
    }
}
