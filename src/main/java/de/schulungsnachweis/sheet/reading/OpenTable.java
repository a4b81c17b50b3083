package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.row.ProblemTexts;
import de.schulungsnachweis.sheet.row.RowReader;
import de.schulungsnachweis.sheet.row.RowSetting;
import de.schulungsnachweis.sheet.table.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table that the rows at hand belong to. */
final class OpenTable {

    private final RowSetting setting;
    private final RowReader reader;
    private final RowKinds kinds;
    private final Marks marks;
    private @Nullable Row lastPerson;
    private @Nullable Row lastRecord;

    OpenTable(ListKind kind, RowSetting setting) {
        this.setting = setting;
        this.reader = RowReader.of(kind);
        this.kinds = new RowKinds(kind, setting);
        this.marks = new Marks(setting);
    }

    RowSetting setting() {
        return setting;
    }

    RowKinds kinds() {
        return kinds;
    }

    boolean hasUnexplainedColours() {
        return marks.unexplained();
    }

    /** The entries of a record. */
    List<Entry> read(Row row, @Nullable String unit) {
        Row previous = lastRecord;
        boolean ditto = previous != null && DittoMarks.isIn(row);
        Row resolved = previous != null && ditto ? DittoMarks.resolved(row, previous) : row;
        lastRecord = resolved;
        List<Entry> entries = readResolved(resolved, unit);
        return previous == null || !ditto
                ? entries
                : entries.stream()
                        .map(entry -> askAbout("DITTO", entry, previous))
                        .toList();
    }

    private List<Entry> readResolved(Row row, @Nullable String unit) {
        boolean names = kinds.namesPerson(row);
        Row above = lastPerson;
        boolean carried = !names && setting.personsAbove() && above != null;
        Row whole = carried && above != null ? withPersonOf(above, row) : row;
        if (names) {
            lastPerson = row;
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : reader.read(whole, setting, unit)) {
            Entry seen = marks.check(entry, row);
            entries.add(carried && above != null ? askAbout("PERSON_ABOVE", seen, above) : seen);
        }
        return entries;
    }

    private static Entry askAbout(String code, Entry entry, Row above) {
        String number = Integer.toString(above.number());
        return Marks.ask(entry, ProblemTexts.row(code, entry.sheet(), entry.row(), number));
    }

    /** In a list that names each person once, the rows below belong to the same person, most likely. */
    private Row withPersonOf(Row above, Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (Field field : Field.values()) {
            Integer column = field.describesPerson() ? setting.table().column(field) : null;
            Cell cell = column == null ? null : above.cell(column);
            if (column != null && cell != null) {
                cells.removeIf(own -> own.column() == column);
                cells.add(cell);
            }
        }
        cells.sort(Comparator.comparingInt(Cell::column));
        return new Row(row.number(), row.hidden(), row.broken(), cells);
    }
}
