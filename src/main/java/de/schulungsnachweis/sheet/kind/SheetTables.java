package de.schulungsnachweis.sheet.kind;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.table.Field;
import de.schulungsnachweis.sheet.table.Preamble;
import de.schulungsnachweis.sheet.table.Table;
import de.schulungsnachweis.sheet.table.TableFinder;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The same sheet as every kind of list would read it. */
final class SheetTables {

    private static final double NEARLY_ALL = 0.8;
    private static final int SHORTEST_TITLE = 8;

    private final List<Row> head;
    private final Map<ListKind, Table> tables = new EnumMap<>(ListKind.class);
    private final Map<Field, Cell> above;

    SheetTables(List<Row> head) {
        this.head = head;
        for (ListKind kind : ListKind.values()) {
            @Nullable Table table = new TableFinder(kind, Map.of()).find(head);
            if (table != null) {
                tables.put(kind, table);
            }
        }
        @Nullable Table certificates = tables.get(ListKind.CERTIFICATES);
        this.above = certificates == null
                ? Map.of()
                : new Preamble(ListKind.CERTIFICATES).read(rowsAbove(certificates), certificates);
    }

    private List<Row> rowsAbove(Table table) {
        return head.stream()
                .filter(row -> row.number() < table.firstHeaderRow())
                .toList();
    }

    /** Whether any kind of list finds a table. */
    boolean hasAny() {
        return !tables.isEmpty();
    }

    /** The table as this kind of list would read it; null if it finds none. */
    @Nullable
    Table as(ListKind kind) {
        return tables.get(kind);
    }

    /** What the rows above the table say of all certificates below. */
    Map<Field, Cell> above() {
        return above;
    }

    /**
     * What each header means to a kind of list, in the order of the columns; the titles of a matrix are no words and mean
     * nothing here.
     */
    Map<String, Field> meanings(ListKind kind) {
        Map<String, Field> meanings = new LinkedHashMap<>();
        @Nullable Table table = tables.get(kind);
        if (table != null) {
            Map<Integer, Field> columns = new TreeMap<>();
            table.columns().forEach((field, column) -> columns.put(column, field));
            table.blocks().stream()
                    .filter(block -> block.title() == null)
                    .forEach(block -> block.columns().forEach((field, column) -> columns.put(column, field)));
            columns.forEach((column, field) -> meanings.put(table.header(column), field));
        }
        meanings.remove("");
        return meanings;
    }

    /** Whether a kind of list has this word for a column, letter by letter. */
    boolean isWordOf(ListKind kind, String header) {
        return new TableFinder(kind, Map.of()).isKnown(header);
    }

    /** How many headers a kind of list understands. */
    int understood(ListKind kind) {
        Set<Field> fields = new HashSet<>(meanings(kind).values());
        fields.remove(Field.USELESS);
        return fields.size();
    }

    /** Whether a column has a longer text in nearly every row: people have degrees now and then, a training always has a title. */
    boolean holdsTitles(String header) {
        @Nullable Table table = tables.get(ListKind.CERTIFICATES);
        if (table == null) {
            return false;
        }
        List<String> texts = head.stream()
                .filter(row -> row.number() > table.headerRow())
                .map(row -> text(row, table, header))
                .toList();
        long filled = texts.stream().filter(text -> !text.isBlank()).count();
        double length = texts.stream()
                .filter(text -> !text.isBlank())
                .mapToInt(String::length)
                .average()
                .orElse(0);
        return filled > 0 && filled >= texts.size() * NEARLY_ALL && length >= SHORTEST_TITLE;
    }

    private static String text(Row row, Table table, String header) {
        return table.headers().entrySet().stream()
                .filter(entry -> entry.getValue().equals(header))
                .findFirst()
                .map(entry -> row.text(entry.getKey()))
                .orElse("");
    }
}
