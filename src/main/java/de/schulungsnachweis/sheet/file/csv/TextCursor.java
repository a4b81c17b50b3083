package de.schulungsnachweis.sheet.file.csv;

import de.schulungsnachweis.sheet.ReadingLimits;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.RowRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Streams the records of a text file. A quote that is never closed spoils its own line only. */
final class TextCursor implements RowCursor {

    private static final int LONGEST_RECORD = 60;

    /** How Excel is told to keep leading zeros. */
    private static final Pattern FORMULA_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private final Lines lines;
    private final Separator separator;
    private final RowRange range;

    TextCursor(Lines lines, Separator separator, ReadingLimits limits) throws UnusableFileException {
        this.lines = lines;
        this.separator = separator;
        this.range = new RowRange(limits);
        if (separator.stated()) {
            lines.next();
        }
    }

    @Override
    public @Nullable Row next() throws UnusableFileException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            int number = range.row(lines.number());
            Fields record = new Fields(separator.character());
            boolean broken = !record.parse(line) && !parseFurtherLines(record);
            List<Cell> cells = cells(broken ? record.withoutQuotes(line) : record.fields());
            if (!cells.isEmpty()) {
                return new Row(number, false, broken, cells);
            }
        }
        return null;
    }

    @Override
    public void close() {
        lines.close();
    }

    /** A quote is open at the end of the line: its record goes on, if the quote is closed soon and properly. */
    private boolean parseFurtherLines(Fields record) throws UnusableFileException {
        int used = 0;
        for (String line : lines.peek(LONGEST_RECORD)) {
            used++;
            Fields.State state = record.parseFurther(line);
            if (state == Fields.State.MALFORMED) {
                return false;
            }
            if (state == Fields.State.COMPLETE) {
                for (int i = 0; i < used; i++) {
                    lines.next();
                }
                return true;
            }
        }
        return false;
    }

    private List<Cell> cells(List<String> fields) throws UnusableFileException {
        List<Cell> cells = new ArrayList<>(fields.size());
        for (int column = 0; column < fields.size(); column++) {
            String text = fields.get(column);
            if (!text.isEmpty()) {
                range.content(column);
                cells.add(Cell.text(column, plain(text)));
            }
        }
        return cells;
    }

    private static String plain(String text) {
        if (text.charAt(0) != '=') {
            return text;
        }
        Matcher formula = FORMULA_TEXT.matcher(text);
        return formula.matches() ? formula.group(1) : text;
    }
}
