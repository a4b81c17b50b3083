package de.schulungsnachweis.sheet.table;

import de.schulungsnachweis.sheet.file.Cell;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table in a sheet.
 *
 * @param firstHeaderRow the row number of the upper line of the header
 * @param headerRow the row number of its lowest line
 * @param columns the columns that a row has once
 * @param blocks the columns of each training; one block in a list, several in a matrix, none in other lists
 * @param headers the headers as written, by column
 * @param unknown the headers that are neither understood nor known to be of no use, as written
 */
public record Table(
        int firstHeaderRow,
        int headerRow,
        Map<Field, Integer> columns,
        List<Block> blocks,
        Map<Integer, String> headers,
        List<String> unknown) {

    private static final Set<String> TO_MEND = Set.of(HeaderWords.key("Problem"), HeaderWords.key("Was tun?"));

    public Table {
        columns = copy(columns);
        blocks = List.copyOf(blocks);
        headers = Map.copyOf(headers);
        unknown = List.copyOf(unknown);
    }

    /**
     * The columns of one training in a row.
     *
     * @param title the title if it stands in the header and not in a cell
     * @param day the day if it stands in the header and not in a cell
     */
    public record Block(@Nullable String title, @Nullable Cell day, Map<Field, Integer> columns) {

        public Block {
            columns = copy(columns);
        }

        /** The column of a field; null if there is none. */
        public @Nullable Integer column(Field field) {
            return columns.get(field);
        }

        /** True if the list says when the training was. */
        public boolean hasDay() {
            return day != null
                    || columns.containsKey(Field.DAY)
                    || columns.containsKey(Field.LAST_DAY)
                    || columns.containsKey(Field.FIRST_DAY);
        }
    }

    private static Map<Field, Integer> copy(Map<Field, Integer> columns) {
        Map<Field, Integer> copy = new EnumMap<>(Field.class);
        copy.putAll(columns);
        return Collections.unmodifiableMap(copy);
    }

    /** The same table once more, further down on the sheet. */
    public Table repeatedAt(int row) {
        return new Table(row, row, columns, blocks, headers, unknown);
    }

    /** The column of a field that a row has once; null if there is none. */
    public @Nullable Integer column(Field field) {
        return columns.get(field);
    }

    /** The header of a column as written; empty if it has none. */
    public String header(int column) {
        return headers.getOrDefault(column, "");
    }

    /** True if a column names a person. */
    public boolean namesPersons() {
        return columns.keySet().stream().anyMatch(Field::namesPerson);
    }

    /** True if a column or a header gives titles of trainings. */
    public boolean hasTitles() {
        return blocks.stream()
                .anyMatch(block -> block.title() != null || block.columns().containsKey(Field.TITLE));
    }

    /** True for a workbook of rows to mend, also if somebody has removed some of the columns that only it has. */
    public boolean isOfRowsToMend() {
        return columns.containsKey(Field.REFERENCE)
                || blocks.stream().anyMatch(block -> block.columns().containsKey(Field.REFERENCE))
                || headers.values().stream()
                        .map(HeaderWords::key)
                        .collect(Collectors.toSet())
                        .containsAll(TO_MEND);
    }

    /** The same for all tables with the same headers, in whatever order and spelling; a hash, so that it tells nothing. */
    public String shape() {
        String keys = headers.values().stream()
                .map(HeaderWords::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
        return HexFormat.of().formatHex(sha256(keys));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("every Java has SHA-256", failure);
        }
    }

    /** The fields that were found, with their headers as written. */
    public Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        columns.forEach((field, column) -> mapping.put(field.jsonName(), header(column)));
        if (blocks.size() == 1) {
            blocks.get(0).columns().forEach((field, column) -> mapping.put(field.jsonName(), header(column)));
        } else {
            for (int i = 0; i < blocks.size(); i++) {
                String number = "#" + (i + 1);
                blocks.get(i)
                        .columns()
                        .forEach((field, column) -> mapping.put(field.jsonName() + number, header(column)));
            }
        }
        return mapping;
    }
}
