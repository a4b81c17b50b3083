package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.Entry.Status;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.RowCursor;
import de.schulungsnachweis.sheet.file.Sheet;
import de.schulungsnachweis.sheet.row.ProblemTexts;
import de.schulungsnachweis.sheet.row.RowReader;
import de.schulungsnachweis.sheet.row.RowSetting;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet into entries. */
final class SheetReading implements AutoCloseable {

    private final SheetPlan plan;
    private final RowCursor cursor;
    private final RowReader reader;
    private final Tally tally;
    private final Deque<Entry> ready = new ArrayDeque<>();
    private final @Nullable RowSetting setting;
    private final @Nullable RowKinds kinds;
    private final @Nullable Marks marks;
    private @Nullable String unit;
    private @Nullable LocalDate asOf;
    private int hiddenRows;

    SheetReading(SheetPlan plan, RowCursor cursor, ListKind kind, ReadingOptions options, Tally tally) {
        this.plan = plan;
        this.cursor = cursor;
        this.reader = RowReader.of(kind);
        this.tally = tally;
        this.setting = plan.setting();
        this.kinds = setting == null ? null : new RowKinds(kind, setting);
        this.marks = setting == null ? null : new Marks(setting);
        this.unit = plan.unit() == null ? options.defaultUnit() : plan.unit();
    }

    /** The next entry; null after the last row. */
    @Nullable
    Entry next() throws UnusableFileException {
        while (ready.isEmpty()) {
            Row row = cursor.next();
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
        return setting == null
                ? List.of()
                : List.of(new ReadingSummary.Table(
                        setting.sheet(),
                        setting.table().headerRow(),
                        setting.table().mapping()));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (hiddenRows > 0) {
            problems.add(ProblemTexts.file("HIDDEN_ROWS", plan.sheet().name(), Integer.toString(hiddenRows)));
        }
        if (marks != null && marks.unexplained()) {
            problems.add(ProblemTexts.file("COLOUR_USED", plan.sheet().name(), null));
        }
        return problems;
    }

    @Override
    public void close() {
        cursor.close();
    }

    private List<Entry> read(Row row) {
        RowSetting known = setting;
        if (known == null || kinds == null || marks == null || row.isBlank()) {
            return ignored(row);
        }
        if (row.number() <= known.table().headerRow() || kinds.isRepeatedHeader(row)) {
            return ignored(row);
        }
        String heading = kinds.unitHeading(row);
        if (heading != null) {
            unit = heading;
            return ignored(row);
        }
        if (!kinds.isRecord(row)) {
            return ignored(row);
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : reader.read(row, known, unit)) {
            entries.add(checked(entry, row, marks));
        }
        hiddenRows += row.hidden() && !entries.isEmpty() ? 1 : 0;
        return entries.isEmpty() ? ignored(row) : entries;
    }

    private Entry checked(Entry entry, Row row, Marks look) {
        Entry checked = look.check(entry, row);
        if (plan.sheet().visibility() == Sheet.Visibility.HIDDEN) {
            checked = Marks.ask(checked, ProblemTexts.row("HIDDEN_SHEET", entry.sheet(), row.number(), null));
        }
        if (!row.broken()) {
            return checked;
        }
        Entry asked = Marks.ask(checked, ProblemTexts.row("CSV_QUOTE", entry.sheet(), row.number(), null));
        return new Entry(asked.sheet(), asked.row(), Status.REJECTED, asked.values(), asked.problems());
    }

    private List<Entry> ignored(Row row) {
        if (asOf == null) {
            asOf = AsOfDay.of(row);
        }
        return List.of(new Entry(plan.sheet().name(), row.number(), Status.IGNORED, null, List.of()));
    }
}
