package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Signs that stand for the content of the cell above. */
final class DittoMarks {

    private static final Set<String> MARKS = Set.of(
            "\"",
            "\"\"",
            "„",
            "“",
            "”",
            "″",
            "〃",
            "''",
            "-\"-",
            "- \" -",
            "dito",
            "Dito",
            "dito.",
            "dto.",
            "dto",
            "Dto.",
            "ditto",
            "s.o.",
            "s. o.",
            "wie oben");
    private static final String FIRST_LETTERS = " \"„“”″〃'-dDsw";
    private static final int LONGEST = 8;

    private DittoMarks() {}

    /** True if a cell of the row is such a sign. */
    static boolean isIn(Row row) {
        for (Cell cell : row.cells()) {
            if (isMark(cell)) {
                return true;
            }
        }
        return false;
    }

    /** The row with what stands above instead of the signs. */
    static Row resolved(Row row, Row above) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Cell meant = isMark(cell) ? above.cell(cell.column()) : cell;
            cells.add(meant == null ? cell : meant);
        }
        return new Row(row.number(), row.hidden(), row.broken(), cells);
    }

    private static boolean isMark(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && cell.text().length() <= LONGEST
                && !cell.text().isEmpty()
                && FIRST_LETTERS.indexOf(cell.text().charAt(0)) >= 0
                && MARKS.contains(cell.text().strip());
    }
}
