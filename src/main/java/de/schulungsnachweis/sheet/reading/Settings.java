package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.cell.NameReader;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.file.VisibleText;
import de.schulungsnachweis.sheet.row.RowSetting;
import de.schulungsnachweis.sheet.table.Field;
import de.schulungsnachweis.sheet.table.Preamble;
import de.schulungsnachweis.sheet.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out what holds for all rows of a table, from its header and its first rows. */
final class Settings {

    private static final Pattern GIVEN_FIRST = Pattern.compile(
            "(?iu)vorname.*name|vor-? ?(?:und|/|u\\.) ?(?:nach|zu)name|.*full ?name.*|employee name|display name|anzeigename|vollständiger name");
    private static final Pattern FAMILY_FIRST = Pattern.compile("(?iu)(?:nach|familien)?name\\W+(?:und\\s+)?vorname");
    private static final Pattern DIGITS = Pattern.compile("\\d{3,12}");
    private static final double ENOUGH = 0.3;

    private Settings() {}

    static RowSetting of(
            ListKind kind, Sheet sheet, Table table, List<Row> head, String fileName, ReadingOptions options) {
        List<Row> above = head.stream()
                .filter(row -> row.number() < table.firstHeaderRow())
                .toList();
        List<Row> below =
                head.stream().filter(row -> row.number() > table.headerRow()).toList();
        Map<Field, Cell> preamble = kind == ListKind.UNITS ? Map.of() : new Preamble(kind).read(above, table);
        String title = kind == ListKind.CERTIFICATES && !table.hasTitles() && !preamble.containsKey(Field.TITLE)
                ? Titles.titleOf(fileName)
                : null;
        return new RowSetting(
                sheet.name(),
                table,
                preamble,
                title,
                order(table),
                numberLength(table, below),
                options.agreements().numberWidth(),
                kind == ListKind.CERTIFICATES && namesPersonsOnce(table, below),
                legend(table, below),
                options.durations());
    }

    /** True if the rows get a title from anywhere, or if the export is known to leave it out. */
    static boolean hasTitle(RowSetting setting) {
        return setting.table().hasTitles()
                || setting.title() != null
                || setting.preamble().containsKey(Field.TITLE)
                || Titles.isListOfIssuedCertificates(setting.table());
    }

    static @Nullable String unit(RowSetting setting) {
        Cell unit = setting.preamble().get(Field.UNIT);
        return unit == null ? null : VisibleText.of(unit.display());
    }

    private static NameReader.Order order(Table table) {
        Integer column = table.column(Field.FULL_NAME);
        String header = column == null ? "" : table.header(column);
        if (GIVEN_FIRST.matcher(header).matches()) {
            return NameReader.Order.GIVEN_FIRST;
        }
        return FAMILY_FIRST.matcher(header).matches() ? NameReader.Order.FAMILY_FIRST : NameReader.Order.UNKNOWN;
    }

    /** Where numbers begin with a zero and have the same length, a shorter one has lost its zeros. */
    private static int numberLength(Table table, List<Row> rows) {
        Integer column = table.column(Field.PERSONNEL_NUMBER);
        if (column == null) {
            return 0;
        }
        Map<Integer, Integer> padded = new HashMap<>();
        int numbers = 0;
        for (Row row : rows) {
            String text = row.text(column);
            if (DIGITS.matcher(text).matches()) {
                numbers++;
                if (text.startsWith("0")) {
                    padded.merge(text.length(), 1, Integer::sum);
                }
            }
        }
        for (Map.Entry<Integer, Integer> entry : padded.entrySet()) {
            if (entry.getValue() >= 2 && entry.getValue() >= numbers * ENOUGH) {
                return entry.getKey();
            }
        }
        return 0;
    }

    /** Many rows with a training and without a person: the person stands in the row above them. */
    private static boolean namesPersonsOnce(Table table, List<Row> rows) {
        Integer title = table.blocks().size() == 1 ? table.blocks().get(0).column(Field.TITLE) : null;
        if (title == null) {
            return false;
        }
        int titles = 0;
        int nameless = 0;
        for (Row row : rows) {
            if (!row.text(title).isEmpty()) {
                titles++;
                boolean named = table.columns().entrySet().stream()
                        .anyMatch(entry -> entry.getKey().namesPerson()
                                && !row.text(entry.getValue()).isEmpty());
                nameless += named ? 0 : 1;
            }
        }
        return nameless >= 2 && nameless >= titles * ENOUGH;
    }

    /** A coloured cell without text and a text to its right, outside the columns of the table. */
    private static Map<String, String> legend(Table table, List<Row> rows) {
        Map<String, String> legend = new HashMap<>();
        for (Row row : rows) {
            List<Cell> cells = row.cells();
            for (int i = 1; i < cells.size(); i++) {
                Cell colour = cells.get(i - 1);
                Cell text = cells.get(i);
                String fill = colour.format().fill();
                if (colour.kind() == Cell.Kind.BLANK
                        && fill != null
                        && text.column() == colour.column() + 1
                        && text.kind() == Cell.Kind.TEXT
                        && table.header(text.column()).isEmpty()) {
                    legend.put(fill, VisibleText.of(text.text()));
                }
            }
        }
        return legend;
    }
}
