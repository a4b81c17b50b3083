package de.schulungsnachweis.sheet.table;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands above a table as label and value, as on an index card or in the head of an export. */
public final class Preamble {

    private static final Set<Field> USEFUL = Set.of(
            Field.PERSONNEL_NUMBER,
            Field.FAMILY_NAME,
            Field.GIVEN_NAME,
            Field.FULL_NAME,
            Field.EMAIL,
            Field.UNIT,
            Field.SUB_UNIT,
            Field.TITLE,
            Field.PROVIDER,
            Field.COURSE_NUMBER,
            Field.DAY,
            Field.LAST_DAY,
            Field.FIRST_DAY,
            Field.DURATION,
            Field.DURATION_HOURS,
            Field.DURATION_UNITS);

    private static final int LONGEST_LABEL = 40;

    private final HeaderMatcher matcher;

    public Preamble(ListKind kind) {
        this.matcher = new HeaderMatcher(kind, Map.of());
    }

    /** The values by field, without those that the table has columns for. */
    public Map<Field, Cell> read(List<Row> rows, Table table) {
        Map<Field, Cell> values = new EnumMap<>(Field.class);
        for (Row row : rows) {
            List<Cell> cells = row.visibleCells();
            for (int i = 0; i < cells.size(); i++) {
                Cell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
                take(cells.get(i), next, cells.size(), values);
            }
        }
        separateNames(values);
        if (table.namesPersons()) {
            values.keySet().removeIf(field -> field.namesPerson() || field == Field.GIVEN_NAME);
        }
        if (table.hasTitles()) {
            values.keySet().removeAll(Set.of(Field.TITLE, Field.COURSE_NUMBER, Field.PROVIDER));
        }
        if (table.blocks().stream().anyMatch(Table.Block::hasDay)) {
            values.keySet().removeAll(Set.of(Field.DAY, Field.LAST_DAY, Field.FIRST_DAY));
        }
        return values;
    }

    /** True if every cell of the row is a known label with its value: "Datum: 14.05.2024". */
    public boolean isLabelled(Row row) {
        return row.visibleCells().stream().allMatch(cell -> {
            int colon = cell.kind() == Cell.Kind.TEXT ? cell.text().indexOf(':') : -1;
            return colon > 0
                    && colon < LONGEST_LABEL
                    && matcher.match(cell.text().substring(0, colon)).stream()
                            .anyMatch(word -> USEFUL.contains(word.field()));
        });
    }

    /** "Name: Kaya" beside "Vorname: Deniz" is the family name. */
    private static void separateNames(Map<Field, Cell> values) {
        Cell name = values.get(Field.FULL_NAME);
        if (name != null
                && values.containsKey(Field.GIVEN_NAME)
                && name.display().indexOf(',') < 0) {
            values.remove(Field.FULL_NAME);
            values.put(Field.FAMILY_NAME, name);
        }
    }

    private void take(Cell label, @Nullable Cell next, int cellsOfRow, Map<Field, Cell> values) {
        if (label.kind() != Cell.Kind.TEXT) {
            return;
        }
        String text = VisibleText.of(label.text());
        int colon = text.indexOf(':');
        if (colon > 0 && colon < text.length() - 1) {
            put(
                    text.substring(0, colon),
                    Cell.text(label.column(), text.substring(colon + 1).strip()),
                    values);
        } else if (next != null && (colon > 0 || cellsOfRow == 2)) {
            put(colon > 0 ? text.substring(0, colon) : text, next, values);
        }
    }

    private void put(String label, Cell value, Map<Field, Cell> values) {
        matcher.match(label).stream()
                .map(HeaderWords.Word::field)
                .filter(USEFUL::contains)
                .findFirst()
                .map(Preamble::plain)
                .ifPresent(field -> values.putIfAbsent(field, value));
    }

    /** Above a table a name is the whole name and a part of a unit stands for the unit. */
    private static Field plain(Field field) {
        return switch (field) {
            case FAMILY_NAME -> Field.FULL_NAME;
            case SUB_UNIT -> Field.UNIT;
            default -> field;
        };
    }
}
