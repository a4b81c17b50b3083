package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.ColumnsMissingException;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.file.Workbook;
import de.schulungsnachweis.sheet.row.RowSetting;
import de.schulungsnachweis.sheet.table.Field;
import de.schulungsnachweis.sheet.table.Preamble;
import de.schulungsnachweis.sheet.table.Table;
import de.schulungsnachweis.sheet.table.TableFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at the first rows of every sheet and decides which sheets hold records. */
final class SheetPlanner {

    private final ListKind kind;
    private final String fileName;
    private final ReadingOptions options;
    private final TableFinder finder;
    private final List<ReadingSummary.Table> unusable = new ArrayList<>();
    private boolean tableWithoutPersons;
    private boolean tableWithoutTitles;

    SheetPlanner(ListKind kind, String fileName, ReadingOptions options) {
        this.kind = kind;
        this.fileName = fileName;
        this.options = options;
        this.finder = new TableFinder(kind, options.agreements().columns());
    }

    /** One plan per sheet, in order. */
    List<SheetPlan> plan(Workbook workbook) throws UnusableFileException {
        List<SheetPlan> plans = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            plans.add(plan(workbook, sheet));
        }
        boolean useful = plans.stream().anyMatch(plan -> plan.setting() != null);
        if (!useful && tableWithoutTitles) {
            throw new ColumnsMissingException(
                    "NO_TITLE_COLUMN",
                    "In der Liste fehlt der Titel der Schulung. Ergänzen Sie eine Spalte „Titel der Schulung“.",
                    unusable);
        }
        if (!useful && tableWithoutPersons) {
            throw new ColumnsMissingException(
                    "NO_PERSON_COLUMN",
                    "Keine Spalte der Liste nennt eine Person. Ergänzen Sie eine Spalte „Personalnummer“ oder die Spalten"
                            + " „Nachname“ und „Vorname“.",
                    unusable);
        }
        return plans;
    }

    /** The table that begins with the first of these rows, below the others; null if none does. */
    @Nullable
    RowSetting furtherTable(Sheet sheet, List<Row> above, List<Row> head) {
        Table table = finder.find(head);
        if (table == null || table.firstHeaderRow() != head.get(0).number()) {
            return null;
        }
        List<Row> rows = new ArrayList<>(above);
        rows.addAll(head);
        return useful(Settings.of(kind, sheet, table, rows, fileName, options));
    }

    /** What the rows above a table that repeats its header say about its records. */
    Map<Field, Cell> preamble(List<Row> above, Table table) {
        return new Preamble(kind).read(above, table);
    }

    private SheetPlan plan(Workbook workbook, Sheet sheet) throws UnusableFileException {
        if (sheet.visibility() == Sheet.Visibility.VERY_HIDDEN) {
            return new SheetPlan(sheet, null, null, 0);
        }
        SheetHead top = SheetHead.of(workbook, sheet);
        List<Row> head = top.rows();
        Table table = finder.find(head);
        RowSetting found = table == null ? null : Settings.of(kind, sheet, table, head, fileName, options);
        RowSetting setting = found == null ? null : useful(found);
        if (found != null && setting == null) {
            unusable.add(SheetReading.table(found));
        }
        return new SheetPlan(sheet, setting, setting == null ? null : unit(sheet, setting), top.announcedRows());
    }

    private @Nullable RowSetting useful(RowSetting setting) {
        boolean persons = setting.table().namesPersons()
                || setting.preamble().keySet().stream().anyMatch(Field::namesPerson);
        boolean useful = switch (kind) {
            case STAFF -> setting.table().namesPersons();
            case CERTIFICATES -> persons;
            case UNITS -> setting.table().column(Field.UNIT_CODE) != null;
            case CATALOGUE -> setting.table().column(Field.CATEGORY) != null;
        };
        if (!useful) {
            tableWithoutPersons |= kind.namesPersons();
            return null;
        }
        if (kind == ListKind.CERTIFICATES && !Settings.hasTitle(setting)) {
            tableWithoutTitles = true;
            return null;
        }
        return setting;
    }

    private @Nullable String unit(Sheet sheet, RowSetting setting) {
        String fromPreamble = Settings.unit(setting);
        if (fromPreamble != null) {
            return fromPreamble;
        }
        String name = sheet.name();
        return name != null && SheetNames.readsAsUnit(name) ? name : options.defaultUnit();
    }
}
