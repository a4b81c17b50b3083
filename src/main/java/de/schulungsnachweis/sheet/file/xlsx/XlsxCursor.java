package de.schulungsnachweis.sheet.file.xlsx;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.CellFormat;
import de.schulungsnachweis.sheet.file.Refusal;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.RowRange;
import de.schulungsnachweis.sheet.file.parts.Xml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Streams the rows of a worksheet part. */
final class XlsxCursor implements RowCursor {

    private final Xml xml;
    private final SharedStrings strings;
    private final XlsxStyles styles;
    private final SerialDays days;
    private final RowRange range;
    private final StringBuilder value = new StringBuilder();
    private boolean ended;
    private int announced;

    XlsxCursor(Xml xml, SharedStrings strings, XlsxStyles styles, SerialDays days, ReadingLimits limits) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.days = days;
        this.range = new RowRange(limits);
    }

    @Override
    public @Nullable Row next() throws UnusableFileException {
        while (!ended && xml.next()) {
            if (xml.isStart("row")) {
                Row row = readRow();
                if (!row.cells().isEmpty()) {
                    return row;
                }
            } else if (xml.isStart("dimension")) {
                announced = lastRow(xml.attribute("ref"));
            } else if (xml.isEnd("sheetData")) {
                ended = true;
            }
        }
        if (!ended) {
            throw Refusal.damaged("Ein Blatt ist unvollständig.");
        }
        return null;
    }

    @Override
    public int announcedRows() {
        return announced;
    }

    /** The last row of an area such as "A1:H200". */
    private static int lastRow(@Nullable String area) {
        return area == null ? 0 : XlsxNumbers.parse(area.replaceFirst(".*:\\$?[A-Z]+\\$?", ""), 0);
    }

    @Override
    public void close() {
        xml.close();
    }

    private Row readRow() throws UnusableFileException {
        String written = xml.attribute("r");
        int claimed = XlsxNumbers.parse(written, 0);
        if (written != null && claimed < 1) {
            throw Refusal.damaged("Eine Zeile hat eine unmögliche Nummer.");
        }
        int number = range.row(claimed);
        String hidden = xml.attribute("hidden");
        List<Cell> cells = new ArrayList<>();
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                Cell cell = readCell();
                if (cell != null) {
                    range.content(cell.column());
                    cells.add(cell);
                }
            }
        }
        return new Row(number, "1".equals(hidden) || "true".equals(hidden), false, cells);
    }

    private @Nullable Cell readCell() throws UnusableFileException {
        int column = range.column(XlsxNumbers.column(xml.attribute("r")));
        String type = xml.attribute("t");
        CellFormat format = styles.get(xml.attribute("s"));
        value.setLength(0);
        boolean hasValue = false;
        boolean formula = false;
        String inline = null;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                hasValue = true;
                readValue();
            } else if (xml.isStart("is")) {
                inline = RichText.read(xml, "is");
            } else if (xml.isStart("f")) {
                formula = true;
            }
        }
        // Some programs leave the earlier text beside a new one: the type says which holds.
        boolean shared = hasValue && "s".equals(type);
        if (inline != null && !shared) {
            return new Cell(column, Cell.Kind.TEXT, inline, 0, format);
        }
        if (!hasValue || (value.isEmpty() && !"str".equals(type))) {
            return withoutValue(column, formula, format);
        }
        return withValue(column, type == null ? "n" : type, format);
    }

    private void readValue() throws UnusableFileException {
        while (xml.next() && !xml.isEnd("v")) {
            xml.appendText(value);
        }
    }

    private static @Nullable Cell withoutValue(int column, boolean formula, CellFormat format) {
        if (formula) {
            return new Cell(column, Cell.Kind.NO_RESULT, "", 0, format);
        }
        return format.isMarked() ? new Cell(column, Cell.Kind.BLANK, "", 0, format) : null;
    }

    private Cell withValue(int column, String type, CellFormat format) throws UnusableFileException {
        String text = value.toString();
        return switch (type) {
            case "s" -> new Cell(column, Cell.Kind.TEXT, strings.get(XlsxNumbers.parse(text, -1)), 0, format);
            case "str" -> new Cell(column, Cell.Kind.TEXT, RichText.unescape(text), 0, format);
            case "inlineStr" -> new Cell(column, Cell.Kind.TEXT, RichText.unescape(text), 0, format);
            case "b" -> new Cell(column, Cell.Kind.BOOLEAN, text, text.equals("0") ? 0 : 1, format);
            case "e" -> new Cell(column, Cell.Kind.ERROR, text, 0, format);
            case "d" -> days.isoCell(column, text, format);
            default -> numberCell(column, text, format);
        };
    }

    private Cell numberCell(int column, String text, CellFormat format) throws UnusableFileException {
        try {
            double number = Double.parseDouble(text.strip());
            if (!Double.isFinite(number)) {
                return new Cell(column, Cell.Kind.ERROR, text, 0, format);
            }
            return Cell.number(column, text, days.since1900(number, format), format);
        } catch (NumberFormatException failure) {
            throw Refusal.damaged("Eine Zahl lässt sich nicht lesen.", failure);
        }
    }
}
