package de.schulungsnachweis.sheet.file.html;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.RowRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through the rows of a table; cells may be closed or not, as browsers allow it. */
final class HtmlCursor implements RowCursor {

    private static final Pattern TAG =
            Pattern.compile("<(?<close>/?)(?<name>[A-Za-z0-9]+)(?<attributes>[^>]*)>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern COLUMNS = Pattern.compile("(?i)colspan\\s*=\\s*[\"']?(\\d{1,3})");

    private static final Pattern ROWS = Pattern.compile("(?i)rowspan\\s*=\\s*[\"']?(\\d{1,6})");

    private final MergedCells merged = new MergedCells();
    private final String page;
    private final Matcher tags;
    private final RowRange range;
    private int number;
    private boolean inRow;
    private boolean ended;

    HtmlCursor(String page, int start, int end, ReadingLimits limits) {
        this.page = page;
        this.tags = TAG.matcher(page).region(start, end);
        this.range = new RowRange(limits);
    }

    @Override
    public @Nullable Row next() throws UnusableFileException {
        while (!ended) {
            if (!inRow && !findRow()) {
                return null;
            }
            range.row(++number);
            List<Cell> cells = readCells();
            if (!cells.isEmpty()) {
                return new Row(number, false, false, cells);
            }
        }
        return null;
    }

    @Override
    public void close() {
        ended = true;
    }

    private boolean findRow() {
        while (tags.find()) {
            if (isOpening("tr")) {
                inRow = true;
                return true;
            }
        }
        ended = true;
        return false;
    }

    private List<Cell> readCells() throws UnusableFileException {
        List<Cell> cells = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int column = -1;
        int width = 1;
        inRow = false;
        for (int textStart = tags.end(); tags.find(); textStart = tags.end()) {
            text.append(page, textStart, tags.start());
            if (isOpening("tr") || isClosing("tr") || isClosing("table")) {
                inRow = isOpening("tr");
                add(cells, column, text);
                merged.repeat(cells, column < 0 ? 0 : column + width);
                return cells;
            }
            if (isOpening("td") || isOpening("th")) {
                add(cells, column, text);
                column = merged.repeat(cells, column < 0 ? 0 : column + width);
                width = number(COLUMNS);
                merged.begin(column, width, number(ROWS));
            } else if (isOpening("br") || isClosing("p")) {
                text.append('\n');
            }
        }
        add(cells, column, text);
        ended = true;
        return cells;
    }

    private void add(List<Cell> cells, int column, StringBuilder text) throws UnusableFileException {
        String content = Entities.decode(text.toString()).strip();
        text.setLength(0);
        if (column >= 0 && !content.isEmpty()) {
            range.content(column);
            Cell cell = Cell.text(column, content);
            cells.add(cell);
            merged.fill(cell);
        }
    }

    private int number(Pattern attribute) {
        String attributes = tags.group("attributes");
        Matcher number = attribute.matcher(attributes == null ? "" : attributes);
        return number.find() ? Math.max(1, Integer.parseInt(number.group(1))) : 1;
    }

    private boolean isOpening(String name) {
        return isTag(name) && "".equals(tags.group("close"));
    }

    private boolean isClosing(String name) {
        return isTag(name) && "/".equals(tags.group("close"));
    }

    private boolean isTag(String name) {
        String found = tags.group("name");
        return found != null && found.toLowerCase(Locale.ROOT).equals(name);
    }
}
