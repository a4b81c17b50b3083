package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.Entry.Status;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.LookAhead;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.row.ProblemTexts;
import de.schulungsnachweis.sheet.row.RowSetting;
import de.schulungsnachweis.sheet.table.Field;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet into entries. */
final class SheetReading implements AutoCloseable {

    private static final int MOST_ROWS_ABOVE = 20;

    private final SheetPlan plan;
    private final LookAhead rows;
    private final ListKind kind;
    private final SheetPlanner planner;
    private final Tally tally;
    private final Deque<Entry> ready = new ArrayDeque<>();
    private final List<RowSetting> settings = new ArrayList<>();
    private final List<Row> sinceRecord = new ArrayList<>();
    private @Nullable OpenTable table;
    private @Nullable String unit;
    private @Nullable LocalDate asOf;
    private int hiddenRows;
    private int shortNumbers;
    private int numberLength;

    SheetReading(SheetPlan plan, RowCursor cursor, ListKind kind, SheetPlanner planner, Tally tally) {
        this.plan = plan;
        this.rows = new LookAhead(cursor);
        this.kind = kind;
        this.planner = planner;
        this.tally = tally;
        this.unit = plan.unit();
        RowSetting setting = plan.setting();
        if (setting != null) {
            begin(setting);
        }
    }

    /** The next entry; null after the last row. */
    @Nullable
    Entry next() throws UnusableFileException {
        while (ready.isEmpty()) {
            Row row = rows.next();
            if (row == null) {
                return null;
            }
            if (!row.isEmpty()) {
                List<Entry> entries = read(row);
                tally.row(entries.size());
                ready.addAll(entries);
            }
        }
        return ready.poll();
    }

    SheetPlan plan() {
        return plan;
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    List<ReadingSummary.Table> tables() {
        return settings.stream().map(SheetReading::table).toList();
    }

    /** What is known of a table before its rows are read. */
    static ReadingSummary.Table table(RowSetting setting) {
        return new ReadingSummary.Table(
                setting.sheet(),
                setting.table().headerRow(),
                setting.table().mapping(),
                setting.table().shape(),
                setting.table().unknown(),
                setting.numberLength(),
                setting.table().isOfRowsToMend());
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (hiddenRows > 0) {
            problems.add(ProblemTexts.file("HIDDEN_ROWS", plan.sheet().name(), Integer.toString(hiddenRows)));
        }
        boolean units = settings.stream().allMatch(setting -> setting.table().column(Field.UNIT) != null);
        if (kind == ListKind.STAFF && unit == null && !units) {
            problems.add(ProblemTexts.file("COLUMN_MISSING", plan.sheet().name(), "Organisationseinheit"));
        }
        if (shortNumbers > 0) {
            problems.add(ProblemTexts.file("NUMBERS_SHORT", plan.sheet().name(), Integer.toString(numberLength)));
        }
        if (table != null && table.hasUnexplainedColours()) {
            problems.add(ProblemTexts.file("COLOUR_USED", plan.sheet().name(), null));
        }
        return problems;
    }

    @Override
    public void close() {
        rows.close();
    }

    private void begin(RowSetting setting) {
        table = new OpenTable(kind, setting);
        String named = Settings.unit(setting);
        unit = named == null ? unit : named;
        settings.add(setting);
    }

    private List<Entry> read(Row row) throws UnusableFileException {
        OpenTable current = table;
        if (current == null || row.isBlank()) {
            return ignored(row);
        }
        RowKinds kinds = current.kinds();
        if (row.number() <= current.setting().table().headerRow()) {
            return ignored(row);
        }
        if (kinds.isRepeatedHeader(row)) {
            beginAgain(current.setting(), row);
            return ignored(row);
        }
        if (kinds.mayBeHeader(row) && beginFurtherTable(row)) {
            return ignored(row);
        }
        String heading = kinds.unitHeading(row);
        if (heading != null) {
            unit = heading;
        }
        return heading == null && kinds.isRecord(row) ? records(row, current) : ignored(row);
    }

    /** The same header again; a list of several events says above it which one comes next. */
    private void beginAgain(RowSetting setting, Row row) {
        Map<Field, Cell> above = planner.preamble(sinceRecord, setting.table());
        if (!above.isEmpty()) {
            begin(setting.repeatedAt(row.number(), above));
        }
    }

    /** A table below the table, with columns of its own. */
    private boolean beginFurtherTable(Row row) throws UnusableFileException {
        List<Row> head = new ArrayList<>(List.of(row));
        for (Row next : rows.peek(SheetHead.MOST_ROWS)) {
            if (!next.isEmpty()) {
                head.add(next);
            }
        }
        RowSetting setting = planner.furtherTable(plan.sheet(), sinceRecord, head);
        if (setting == null) {
            return false;
        }
        begin(setting);
        return true;
    }

    private List<Entry> records(Row row, OpenTable current) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : current.read(row, unit)) {
            entries.add(checked(entry, row));
            if (!entry.problems().isEmpty()
                    && entry.problems().stream()
                            .anyMatch(problem -> problem.code().equals("NUMBER_SHORT"))) {
                shortNumbers++;
                numberLength = current.setting().numberLength();
            }
        }
        hiddenRows += row.hidden() && !entries.isEmpty() ? 1 : 0;
        if (entries.isEmpty()) {
            return ignored(row);
        }
        sinceRecord.clear();
        return entries;
    }

    private Entry checked(Entry entry, Row row) {
        Entry checked = entry;
        if (plan.sheet().visibility() == Sheet.Visibility.HIDDEN) {
            checked = Marks.ask(checked, ProblemTexts.row("HIDDEN_SHEET", entry.sheet(), row.number(), null));
        }
        if (!row.broken()) {
            return checked;
        }
        Entry asked = Marks.ask(checked, ProblemTexts.row("CSV_QUOTE", entry.sheet(), row.number(), null));
        return asked.with(Status.REJECTED, asked.problems());
    }

    private List<Entry> ignored(Row row) {
        if (sinceRecord.size() < MOST_ROWS_ABOVE) {
            sinceRecord.add(row);
        }
        if (asOf == null) {
            asOf = AsOfDay.of(row);
        }
        return List.of(new Entry(plan.sheet().name(), row.number(), Status.IGNORED, null, List.of()));
    }
}
