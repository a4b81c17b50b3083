package de.schulungsnachweis.sheet.row;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.Entry.Status;
import de.schulungsnachweis.sheet.UnitValues;
import de.schulungsnachweis.sheet.cell.EmailReader;
import de.schulungsnachweis.sheet.cell.PersonnelNumberReader;
import de.schulungsnachweis.sheet.cell.day.DayReader;
import de.schulungsnachweis.sheet.cell.day.DaySpan;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.table.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a list of organisational units. */
final class UnitRows implements RowReader {

    @Override
    public List<Entry> read(Row row, RowSetting setting, @Nullable String unit) {
        RowFindings findings = new RowFindings(setting, row);
        String code = findings.text(Field.UNIT_CODE);
        String name = findings.text(Field.UNIT_NAME);
        if (code == null) {
            findings.problem("UNIT_CODE_MISSING", Status.REJECTED);
        } else if (name == null) {
            findings.problem("UNIT_NAME_MISSING", Status.DECIDE);
        }
        return List.of(findings.entry(new UnitValues(
                code,
                name,
                findings.text(Field.UNIT_KIND),
                findings.text(Field.DIVISION),
                head(findings),
                email(findings),
                spellings(findings.text(Field.SPELLINGS)),
                day(findings, Field.VALID_FROM),
                day(findings, Field.VALID_UNTIL))));
    }

    private static @Nullable String head(RowFindings findings) {
        Cell cell = findings.cell(Field.UNIT_HEAD);
        return cell == null ? null : findings.take(PersonnelNumberReader.read(cell), cell, Status.READ, Status.READ);
    }

    private static @Nullable String email(RowFindings findings) {
        Cell cell = findings.cell(Field.EMAIL);
        String text = findings.text(cell);
        return cell == null || text == null
                ? null
                : findings.take(EmailReader.read(text), cell, Status.READ, Status.READ);
    }

    private static List<String> spellings(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split("[;|\\n]", -1))
                        .map(String::strip)
                        .filter(spelling -> !spelling.isEmpty())
                        .toList();
    }

    private static @Nullable LocalDate day(RowFindings findings, Field field) {
        Cell cell = findings.cell(field);
        if (cell == null || "DATE_OPEN_END".equals(DayReader.read(cell).code())) {
            return null;
        }
        DaySpan span = findings.take(DayReader.read(cell), cell, Status.DECIDE, Status.DECIDE);
        return span == null ? null : span.last().exact();
    }
}
