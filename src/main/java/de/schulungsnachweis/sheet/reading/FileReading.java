package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.ahead.RowsAhead;
import de.schulungsnachweis.sheet.file.FileOpener;
import de.schulungsnachweis.sheet.file.Workbook;
import de.schulungsnachweis.sheet.row.RowSetting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a file one after the other. */
public final class FileReading implements ListReading {

    private static final int MOST_ROWS = 1_048_576;

    private final Workbook workbook;
    private final List<SheetPlan> plans;
    private final Iterator<SheetPlan> remaining;
    private final SheetPlanner planner;
    private final ListKind kind;
    private final Tally tally = new Tally();
    private final List<ReadingSummary.Table> tables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable LocalDate asOf;
    private @Nullable SheetReading current;

    private FileReading(Workbook workbook, List<SheetPlan> plans, ListKind kind, SheetPlanner planner) {
        this.workbook = workbook;
        this.plans = plans;
        this.planner = planner;
        this.remaining = plans.iterator();
        this.kind = kind;
    }

    /** Opens the file and finds its tables. */
    public static FileReading open(Path file, String fileName, ListKind kind, ReadingOptions options)
            throws UnusableFileException {
        Workbook workbook = FileOpener.open(file, options.limits());
        try {
            SheetPlanner planner = new SheetPlanner(kind, fileName, options);
            List<SheetPlan> plans = planner.plan(workbook);
            FileReading reading = new FileReading(workbook, plans, kind, planner);
            reading.problems.addAll(FileProblems.of(plans, kind));
            return reading;
        } catch (UnusableFileException | RuntimeException failure) {
            workbook.close();
            throw failure;
        }
    }

    @Override
    public @Nullable Entry next() throws UnusableFileException {
        while (true) {
            if (current == null) {
                if (!remaining.hasNext()) {
                    tally.check();
                    return null;
                }
                current = open(remaining.next());
            }
            Entry entry = current.next();
            if (entry != null) {
                tally.count(entry);
                return entry;
            }
            finish(current);
            current = null;
        }
    }

    @Override
    public List<ReadingSummary.Table> foundTables() {
        return plans.stream()
                .map(SheetPlan::setting)
                .filter(Objects::nonNull)
                .map(SheetReading::table)
                .toList();
    }

    /** A sheet that claims fewer rows than were looked at, or all that are possible, says nothing. */
    @Override
    public @Nullable Integer announcedRows() {
        int rows = 0;
        for (SheetPlan plan : plans) {
            RowSetting setting = plan.setting();
            boolean believable = plan.announcedRows() < MOST_ROWS
                    && (setting == null
                            || plan.announcedRows() > setting.table().headerRow());
            if (!believable) {
                return null;
            }
            rows += plan.announcedRows();
        }
        return rows;
    }

    @Override
    public ReadingSummary summary() {
        return new ReadingSummary(asOf, tables, problems, tally.counts());
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
        }
        workbook.close();
    }

    private SheetReading open(SheetPlan plan) throws UnusableFileException {
        return new SheetReading(plan, new RowsAhead(workbook.open(plan.sheet())), kind, planner, tally);
    }

    private void finish(SheetReading sheet) {
        sheet.close();
        tables.addAll(sheet.tables());
        problems.addAll(sheet.problems());
        if (asOf == null) {
            asOf = sheet.asOf();
        }
        if (plans.indexOf(sheet.plan()) == plans.size() - 1 && tables.isEmpty()) {
            problems.add(FileProblems.noTable());
        }
    }
}
