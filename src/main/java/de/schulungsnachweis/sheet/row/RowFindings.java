package de.schulungsnachweis.sheet.row;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.EntryValues;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.cell.Finding;
import de.schulungsnachweis.sheet.cell.Finding.Certainty;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.VisibleText;
import de.schulungsnachweis.sheet.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what the cells of a row say, its problems, and the status that follows from them. */
final class RowFindings {

    /** What letters beyond ASCII become when they are encoded twice. */
    private static final Pattern NO_UNIT =
            Pattern.compile("(?iu)k\\.?\\s?A\\.?|keine Angabe|unbekannt|ohne|n/a|n\\.\\s?n\\.|\\?+|entfällt");

    private static final int LONGEST_NO_UNIT = 12;

    private static final Pattern GARBLED = Pattern.compile("Ã[¤¶¼Ÿ„–œ\u009f\u0084\u0096\u009c©¨¡]");

    private final RowSetting setting;
    private final Row row;
    private final List<Problem> problems = new ArrayList<>();
    private Entry.Status status = Entry.Status.READ;

    RowFindings(RowSetting setting, Row row) {
        this.setting = setting;
        this.row = row;
    }

    /** The cell of a column that a row has once, else what stands above the table; null if there is neither. */
    @Nullable
    Cell cell(Field field) {
        Integer column = setting.table().column(field);
        return column == null ? setting.preamble().get(field) : row.cell(column);
    }

    /** The header of the cell's column as written; empty if it has none. */
    String header(Cell cell) {
        return setting.table().header(cell.column());
    }

    /** The visible text of a field; null if it is empty or an error. */
    @Nullable
    String text(Field field) {
        return text(cell(field));
    }

    /** The unit of the row; a code such as "10.1" that the program turned into a day is a question. */
    @Nullable
    String unit() {
        Cell cell = cell(Field.UNIT);
        if (cell != null && cell.kind() == Cell.Kind.NUMBER && cell.format().isDate()) {
            note("UNIT_IS_DATE", cell);
            raise(Entry.Status.DECIDE);
            return null;
        }
        String text = text(cell);
        return text == null || isNoUnit(text) ? null : text;
    }

    /** Codes begin with a digit, nearly all of them, and names are longer. */
    private static boolean isNoUnit(String text) {
        return text.length() <= LONGEST_NO_UNIT
                && !Character.isDigit(text.charAt(0))
                && NO_UNIT.matcher(text).matches();
    }

    /** The visible text of a cell; null if it is empty or an error. */
    @Nullable
    String text(@Nullable Cell cell) {
        if (cell == null || cell.isBlank()) {
            return null;
        }
        if (cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.NO_RESULT) {
            note(cell.kind() == Cell.Kind.ERROR ? "FORMULA_ERROR" : "FORMULA_WITHOUT_VALUE", cell);
            return null;
        }
        String text = VisibleText.of(cell.display());
        if (text.indexOf('Ã') >= 0 && GARBLED.matcher(text).find()) {
            note("MOJIBAKE", cell);
            raise(Entry.Status.DECIDE);
        }
        return isDash(text) ? null : text;
    }

    /**
     * Takes the value of a finding and keeps its problem.
     *
     * @param asked the status if a person must choose
     * @param impossible the status if it cannot be
     */
    <T> @Nullable T take(Finding<T> finding, Cell cell, Entry.Status asked, Entry.Status impossible) {
        String code = finding.code();
        if (code != null) {
            problem(code, cell);
            if (finding.certainty() == Certainty.ASK) {
                raise(asked);
            } else if (finding.certainty() == Certainty.IMPOSSIBLE) {
                raise(impossible);
            }
        }
        return finding.value();
    }

    /** A problem of a cell that does not change the status. */
    void note(String code, Cell cell) {
        problem(code, cell);
    }

    /** A problem of the row. */
    void problem(String code, Entry.Status least) {
        problem(code, least, null);
    }

    /** A problem of the row that names a value. */
    void problem(String code, Entry.Status least, @Nullable String value) {
        problems.add(ProblemTexts.row(code, setting.sheet(), row.number(), value));
        raise(least);
    }

    /** A problem of a cell that is empty. */
    void missing(String code, int column, Entry.Status least) {
        problems.add(ProblemTexts.cell(
                code, setting.sheet(), row.number(), column, setting.table().header(column), null));
        raise(least);
    }

    boolean has(String code) {
        return problems.stream().anyMatch(problem -> problem.code().equals(code));
    }

    Entry entry(EntryValues values) {
        return entry(values, null);
    }

    /** The entry of a row that may replace one of an earlier list. */
    Entry entry(EntryValues values, @Nullable String reference) {
        return new Entry(setting.sheet(), row.number(), status, values, problems, reference);
    }

    private void problem(String code, Cell cell) {
        problems.add(ProblemTexts.cell(
                code,
                setting.sheet(),
                row.number(),
                cell.column(),
                setting.table().header(cell.column()),
                VisibleText.of(cell.display())));
    }

    private static boolean isDash(String text) {
        return text.length() < 4 && text.chars().allMatch(character -> "-–—?".indexOf(character) >= 0);
    }

    /** A status only ever gets worse. */
    void raise(Entry.Status least) {
        if (least.compareTo(status) > 0) {
            status = least;
        }
    }
}
