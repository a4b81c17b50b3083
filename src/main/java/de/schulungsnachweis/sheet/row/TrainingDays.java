package de.schulungsnachweis.sheet.row;

import de.schulungsnachweis.sheet.DayValue;
import de.schulungsnachweis.sheet.Entry.Status;
import de.schulungsnachweis.sheet.cell.Finding;
import de.schulungsnachweis.sheet.cell.Finding.Certainty;
import de.schulungsnachweis.sheet.cell.day.DayReader;
import de.schulungsnachweis.sheet.cell.day.DaySpan;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.table.Field;
import de.schulungsnachweis.sheet.table.Table;
import org.jspecify.annotations.Nullable;

/** Reads when a training was: from one column, or from a column for its beginning and one for its end. */
final class TrainingDays {

    private final RowFindings findings;
    private final RowSetting setting;
    private final Table.Block block;
    private final Row row;

    TrainingDays(RowFindings findings, RowSetting setting, Table.Block block, Row row) {
        this.findings = findings;
        this.setting = setting;
        this.block = block;
        this.row = row;
    }

    /** The days; null where none can be read or the list has no such column. */
    @Nullable
    DaySpan read() {
        Cell last = filled(Field.LAST_DAY);
        last = last == null ? filled(Field.DAY) : last;
        Cell first = filled(Field.FIRST_DAY);
        Cell inHeader = block.day();
        if (last == null && first == null && inHeader != null) {
            return take(inHeader);
        }
        if (last == null && first == null) {
            missing();
            return null;
        }
        if (last == null || first == null) {
            return single(last, first);
        }
        DaySpan until = take(last);
        Finding<DaySpan> from = DayReader.read(first);
        DaySpan beginning = findings.take(from, first, Status.DECIDE, Status.DECIDE);
        if (until == null || beginning == null) {
            return until;
        }
        DayValue firstDay = beginning.first() == null ? beginning.last() : beginning.first();
        if (firstDay.earliest().isAfter(until.last().latest())) {
            findings.note("DATE_REVERSED", last);
            findings.raise(Status.DECIDE);
        }
        return new DaySpan(firstDay, until.last());
    }

    private @Nullable DaySpan single(@Nullable Cell last, @Nullable Cell first) {
        if (last != null) {
            return take(last);
        }
        if (first == null) {
            return null;
        }
        Integer column = block.column(Field.LAST_DAY);
        if (column != null) {
            findings.missing("DATE_END_MISSING", column, Status.READ);
        }
        return take(first);
    }

    private @Nullable DaySpan take(Cell cell) {
        Finding<DaySpan> finding = DayReader.read(cell);
        if (finding.certainty() == Certainty.MISSING) {
            missing();
            return null;
        }
        return findings.take(finding, cell, Status.DECIDE, Status.REJECTED);
    }

    private void missing() {
        for (Field field : new Field[] {Field.LAST_DAY, Field.DAY, Field.FIRST_DAY}) {
            Integer column = block.column(field);
            if (column != null) {
                findings.missing("DATE_MISSING", column, Status.REJECTED);
                return;
            }
        }
    }

    private @Nullable Cell filled(Field field) {
        Integer column = block.column(field);
        Cell cell = column == null ? setting.preamble().get(field) : row.cell(column);
        return cell == null || cell.isBlank() ? null : cell;
    }
}
