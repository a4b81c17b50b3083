package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.EvaluatedInput;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.PersonAccount;
import de.schulungsnachweis.evaluation.SkippedFile;
import de.schulungsnachweis.evaluation.export.SheetStyles.Emphasis;
import de.schulungsnachweis.evaluation.export.SheetStyles.Format;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.DurationAssumptions;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that says what was counted, from which files, by which rules, and what became of everything else. */
final class MethodSheet {

    static final String NAME = "So wurde gezählt";

    private static final int VALUE = 1;
    private static final int INPUTS_ON_ONE_PAGE = 12;
    private static final int MINUTES_PER_HOUR = 60;

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
        Mandate mandate = evaluation.mandate();
        heading("Grundlage");
        fact("Schulungsauftrag", mandate.title());
        fact("Regelwerk und Version", mandate.id() + ", Version " + evaluation.ruleVersion());
        fact(
                "Anerkannter Zeitraum (letzter Tag der Schulung)",
                Wording.day(mandate.windowStart()) + " bis " + Wording.day(mandate.windowEnd()));
        fact(
                "Mindestdauer je Schulung",
                mandate.minimumMinutes() / MINUTES_PER_HOUR + " Stunden (" + mandate.minimumMinutes() + " Minuten)");
        fact("Führungskräfte erfüllen mit", categories(TargetGroup.LEADERS));
        fact("Beschäftigte erfüllen mit", categories(TargetGroup.STAFF));
        fact("Dauer in Tagen ohne Uhrzeit", days(mandate.assumptions()));
        day("Stichtag", evaluation.asOf());
        day("Gerechnet am", evaluation.today());
        fact("Stand", Wording.round(evaluation));
        next++;
    }

    private String categories(TargetGroup group) {
        Set<Category> accepted = evaluation.mandate().accepted().getOrDefault(group, Set.of());
        return Arrays.stream(Category.values())
                .filter(accepted::contains)
                .map(Category::label)
                .collect(Collectors.joining(", "));
    }

    private static String days(DurationAssumptions assumptions) {
        return assumptions.assumeDays()
                ? "ein ganzer Tag gilt als " + assumptions.unitsPerDay() + " Unterrichtseinheiten zu "
                        + assumptions.minutesPerUnit() + " Minuten, mit Vermerk „Dauer angenommen“"
                : "wird nicht angenommen, sondern geklärt";
    }

    private void writeInputs() {
        heading("Verwendete Dateien");
        headers("Datei", "Art", "eingelesen am", "Einträge", "SHA-256 (Prüfsumme der Datei)");
        for (EvaluatedInput input : evaluation.inputs()) {
            Row row = sheet.createRow(next++);
            cells(row, input.fileName(), input.kind(), input.importedOn(), "", input.sha256());
            number(row, 3, input.entries());
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
        headers("Ergebnis", "Anzahl");
        int first = next;
        for (Outcome.Kind kind : List.of(Outcome.Kind.COUNTED, Outcome.Kind.NOT_COUNTED, Outcome.Kind.REVIEW)) {
            for (Outcome outcome : Outcome.values()) {
                if (outcome.kind() == kind) {
                    count(prefix(kind) + outcome.label(), counted(outcome));
                }
            }
        }
        int all = Arrays.stream(Outcome.values()).mapToInt(this::counted).sum();
        sum("Alle Nachweise", all, first);
        count(
                "Außerdem: abgelehnte Zeilen (kein Nachweis lesbar)",
                evaluation.certificates().rejected());
        count(
                "Gezählte Schulungen mit angenommener Dauer",
                Line.ALL.of(evaluation.total()).assumedDurations());
        next++;
    }

    private int counted(Outcome outcome) {
        return evaluation.certificates().byOutcome().getOrDefault(outcome, 0);
    }

    private static String prefix(Outcome.Kind kind) {
        return switch (kind) {
            case COUNTED -> "";
            case NOT_COUNTED -> "Nicht gezählt: ";
            case REVIEW -> "In Klärung: ";
        };
    }

    private void writePersons() {
        PersonAccount persons = evaluation.persons();
        heading("Was aus den Einträgen der Personallisten wurde");
        headers("Ergebnis", "Anzahl");
        int first = next;
        count("Führungskräfte", persons.leaders());
        count("Beschäftigte der Zielgruppe", persons.staff());
        count("Außerhalb der Zielgruppe", persons.notInTargetGroup());
        count("Ohne Angabe zur Zielgruppe", persons.undeclared());
        count("Vor dem Stichtag ausgeschieden", persons.left());
        count("Am Stichtag noch nicht eingetreten", persons.notYetJoined());
        count("Ohne Organisationseinheit", persons.withoutUnit());
        count("Zu klären", persons.decide());
        count("Abgelehnte Zeilen", persons.rejected());
        int all = persons.leaders()
                + persons.staff()
                + persons.notInTargetGroup()
                + persons.undeclared()
                + persons.left()
                + persons.notYetJoined()
                + persons.withoutUnit()
                + persons.decide()
                + persons.rejected();
        sum("Alle Einträge", all, first);
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

    private void count(String label, int count) {
        Row row = sheet.createRow(next++);
        frame.cell(row, 0, label, Emphasis.PLAIN);
        number(row, VALUE, count);
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
