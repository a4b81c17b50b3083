package de.schulungsnachweis.sheet.row;

import de.schulungsnachweis.certificate.DurationReading;
import de.schulungsnachweis.sheet.CatalogueValues;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.Entry.Status;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.table.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a course catalogue. */
final class CatalogueRows implements RowReader {

    @Override
    public List<Entry> read(Row row, RowSetting setting, @Nullable String unit) {
        RowFindings findings = new RowFindings(setting, row);
        String courseNumber = findings.text(Field.COURSE_NUMBER);
        String title = findings.text(Field.TITLE);
        if (courseNumber == null && title == null) {
            findings.problem("COURSE_MISSING", Status.REJECTED);
        }
        String category = findings.text(Field.CATEGORY);
        if (category == null) {
            findings.problem("CATEGORY_MISSING", Status.DECIDE);
        }
        return List.of(findings.entry(new CatalogueValues(
                courseNumber, title, findings.text(Field.PROVIDER), category, duration(findings, setting))));
    }

    private static @Nullable DurationReading duration(RowFindings findings, RowSetting setting) {
        for (Field field : CertificateRows.DURATIONS) {
            Cell cell = findings.cell(field);
            if (cell != null && findings.text(cell) != null) {
                DurationReading reading = DurationCells.read(cell, field, setting.durations());
                if (reading.problem() != null) {
                    findings.note(reading.problem(), cell);
                }
                return reading;
            }
        }
        return null;
    }
}
