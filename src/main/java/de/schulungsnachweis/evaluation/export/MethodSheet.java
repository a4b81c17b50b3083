package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.EvaluatedInput;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.SkippedFile;
import de.schulungsnachweis.evaluation.export.SheetStyles.Emphasis;
import de.schulungsnachweis.evaluation.export.SheetStyles.Format;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.evaluation.export.table.Method;
import de.schulungsnachweis.evaluation.export.table.Wording;
import de.schulungsnachweis.evaluation.sheets.DeclaredTable;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that says what was counted, from which files, by which rules, and what became of everything else. */
final class MethodSheet {

    static final String NAME = "So wurde gezählt";

    private static final int VALUE = 1;
    private static final int FILE_COLUMNS = 5;
    private static final int INPUTS_ON_ONE_PAGE = 12;

    private final Evaluation evaluation;
    private final SheetFrame frame;
    private final XSSFSheet sheet;
    private int next = SheetFrame.SPANNING_HEADER_ROW;

    MethodSheet(Evaluation evaluation, SheetFrame frame, XSSFWorkbook workbook) {
        this.evaluation = evaluation;
        this.frame = frame;
        this.sheet = workbook.createSheet(NAME);
    }

    void write() {
        frame.head(sheet, NAME);
        frame.widths(sheet, 54, 20, 19, 11, 72);
        writeBasis();
        writeInputs();
        writeCertificates();
        writePersons();
        frame.printSetup(sheet, evaluation.inputs().size() > INPUTS_ON_ONE_PAGE ? 0 : 1);
    }

    private void writeBasis() {
        heading("Grundlage");
        for (Method.Fact fact : Method.basis(evaluation)) {
            if (fact.value() instanceof LocalDate day) {
                day(fact.label(), day);
            } else {
                fact(fact.label(), fact.text());
            }
        }
        next++;
    }

    private void writeInputs() {
        heading("Verwendete Dateien");
        int first = next;
        headers("Datei", "Art", "eingelesen am", "Einträge", "SHA-256 (Prüfsumme der Datei)");
        for (EvaluatedInput input : evaluation.inputs()) {
            Row row = sheet.createRow(next++);
            cells(row, input.fileName(), input.kind(), input.importedOn(), "", input.sha256());
            number(row, 3, input.entries());
        }
        if (!evaluation.inputs().isEmpty()) {
            DeclaredTable.declare(sheet, first, next - 1, FILE_COLUMNS, "Verwendete Dateien mit Prüfsumme");
        }
        next++;
        heading("Nicht verwendete Dateien");
        if (evaluation.skipped().isEmpty()) {
            fact("keine", "");
        } else {
            headers("Datei", "Grund");
        }
        for (SkippedFile file : evaluation.skipped()) {
            Row row = sheet.createRow(next++);
            frame.cell(row, 0, file.fileName(), Emphasis.PLAIN);
            frame.text(row, VALUE, file.message(), frame.styles().text());
        }
        next++;
    }

    private void writeCertificates() {
        heading("Was aus den Nachweisen wurde");
        counts(Method.certificates(evaluation), "Alle Nachweise");
        fact("Abgleich", Wording.reconciliation(evaluation.certificates()));
        count(new Method.Count(
                "Außerdem: abgelehnte Zeilen (kein Nachweis lesbar)",
                evaluation.certificates().rejected()));
        count(new Method.Count(
                "Gezählte Schulungen mit angenommener Dauer",
                Line.ALL.of(evaluation.total()).assumedDurations()));
        next++;
    }

    private void writePersons() {
        heading("Was aus den Einträgen der Personallisten wurde");
        counts(Method.persons(evaluation.persons()), "Alle Einträge");
    }

    private void counts(List<Method.Count> counts, String sumLabel) {
        headers("Ergebnis", "Anzahl");
        int first = next;
        counts.forEach(this::count);
        sum(sumLabel, Method.sum(counts), first);
        DeclaredTable.declare(sheet, first - 1, next - 1, VALUE + 1, sumLabel + " nach dem Ergebnis");
    }

    private void heading(String text) {
        frame.text(sheet.createRow(next++), 0, text, frame.styles().heading());
    }

    private void headers(String... labels) {
        Row row = sheet.createRow(next++);
        for (int index = 0; index < labels.length; index++) {
            frame.text(row, index, labels[index], frame.styles().header());
        }
    }

    private void fact(String label, String value) {
        Row row = sheet.createRow(next++);
        frame.cell(row, 0, label, Emphasis.PLAIN);
        frame.text(row, VALUE, value, frame.styles().text());
    }

    private void day(String label, LocalDate day) {
        Row row = sheet.createRow(next++);
        frame.cell(row, 0, label, Emphasis.PLAIN);
        Cell cell = row.createCell(VALUE);
        cell.setCellStyle(frame.styles().day());
        cell.setCellValue(day);
    }

    private void cells(Row row, String... texts) {
        for (int index = 0; index < texts.length; index++) {
            frame.cell(row, index, texts[index], Emphasis.PLAIN);
        }
    }

    private void count(Method.Count count) {
        Row row = sheet.createRow(next++);
        frame.cell(row, 0, count.label(), Emphasis.PLAIN);
        number(row, VALUE, count.number());
    }

    private void number(Row row, int index, int number) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(frame.styles().cell(Emphasis.PLAIN, Format.NUMBER));
        cell.setCellValue(number);
    }

    private void sum(String label, int sum, int firstRow) {
        int last = next;
        Row row = sheet.createRow(next++);
        frame.cell(row, 0, label, Emphasis.TOTAL);
        Cell cell = row.createCell(VALUE);
        cell.setCellStyle(frame.styles().cell(Emphasis.TOTAL, Format.NUMBER));
        cell.setCellFormula("SUM(B" + (firstRow + 1) + ":B" + last + ")");
        cell.setCellValue(sum);
    }
}
