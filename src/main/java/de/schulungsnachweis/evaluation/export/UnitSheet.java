package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.evaluation.export.SheetStyles.Emphasis;
import de.schulungsnachweis.evaluation.export.SheetStyles.Format;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.evaluation.export.table.TableColumn;
import de.schulungsnachweis.evaluation.export.table.TableColumns;
import de.schulungsnachweis.evaluation.export.table.TableRow;
import de.schulungsnachweis.evaluation.export.table.Wording;
import de.schulungsnachweis.evaluation.sheets.DeclaredTable;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The table of a single unit with the lines A to D, as the head of the unit signs it (R21). */
final class UnitSheet {

    private static final int LEADERS_ROW = SheetFrame.FIRST_TABLE_ROW;
    private static final int STAFF_ROW = LEADERS_ROW + 1;
    private static final int ALL_ROW = STAFF_ROW + 1;
    private static final int OUTSIDE_ROW = ALL_ROW + 1;
    private static final int UNDECLARED_ROW = OUTSIDE_ROW + 1;
    private static final int NOTES_ROW = UNDECLARED_ROW + 2;

    private final Evaluation evaluation;
    private final UnitEvaluation unit;
    private final SheetFrame frame;
    private final FigureCells figureCells;

    UnitSheet(Evaluation evaluation, UnitEvaluation unit, SheetFrame frame) {
        this.evaluation = evaluation;
        this.unit = unit;
        this.frame = frame;
        this.figureCells = new FigureCells(frame);
    }

    void write(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("Auswertung");
        frame.head(sheet, unit.name().equals(unit.code()) ? unit.code() : unit.code() + " " + unit.name());
        frame.widths(sheet, 7, 42);
        frame.tableHeader(sheet, "Zeile", "Gruppe", List.of());
        writeLine(sheet.createRow(LEADERS_ROW), Line.LEADERS, Emphasis.PLAIN);
        writeLine(sheet.createRow(STAFF_ROW), Line.STAFF, Emphasis.PLAIN);
        writeLine(sheet.createRow(ALL_ROW), Line.ALL, Emphasis.TOTAL);
        UnitFigures figures = unit.figures();
        writeApart(
                sheet.createRow(OUTSIDE_ROW),
                "D",
                "nachrichtlich: außerhalb der Zielgruppe",
                figures.outsidePersons(),
                Wording.outsideTrainings(figures.outsideTrainings()));
        writeApart(
                sheet.createRow(UNDECLARED_ROW),
                "",
                "nachrichtlich: ohne Angabe zur Zielgruppe",
                figures.undeclared(),
                figures.undeclared() == 0 ? "" : Wording.UNDECLARED);
        DeclaredTable.declare(
                sheet,
                SheetFrame.HEADER_ROW,
                UNDECLARED_ROW,
                frame.columns().index(TableColumn.REMARK) + 1,
                Wording.title(evaluation) + ", Zeilen A bis D der Organisationseinheit " + unit.code());
        int next = frame.notes(sheet, NOTES_ROW, Wording.notes(evaluation, figures, Line.ALL));
        writeSignatures(sheet, next + 1);
        frame.printSetup(sheet, 1);
    }

    private void writeLine(Row row, Line line, Emphasis emphasis) {
        frame.cell(row, TableColumns.CODE_INDEX, line.letter(), emphasis);
        frame.cell(row, TableColumns.NAME_INDEX, line.label(evaluation.mandate()), emphasis);
        if (TableRow.delivered(unit)) {
            figureCells.write(
                    row,
                    emphasis,
                    column -> column.figure(unit.figures(), line),
                    column -> formula(column, line, row.getRowNum()));
        } else {
            figureCells.writeEmpty(row, emphasis);
        }
        if (line != Line.ALL) {
            row.getCell(frame.columns().index(TableColumn.PERSONS)).setBlank();
        }
        frame.cell(
                row,
                frame.columns().index(TableColumn.STATUS),
                line == Line.ALL ? unit.status().label() : "",
                emphasis);
        frame.cell(row, frame.columns().index(TableColumn.REMARK), line == Line.ALL ? unit.remark() : "", emphasis);
    }

    private @Nullable String formula(TableColumn column, Line line, int rowIndex) {
        if (column == TableColumn.TRAININGS) {
            return figureCells.trainings(rowIndex);
        }
        boolean sum = line == Line.ALL && column != TableColumn.PERSONS;
        return sum
                ? "SUM(" + frame.columns().address(column, LEADERS_ROW) + ":"
                        + frame.columns().address(column, STAFF_ROW) + ")"
                : null;
    }

    private void writeApart(Row row, String letter, String label, int persons, String remark) {
        frame.cell(row, TableColumns.CODE_INDEX, letter, Emphasis.PLAIN);
        frame.cell(row, TableColumns.NAME_INDEX, label, Emphasis.PLAIN);
        figureCells.writeEmpty(row, Emphasis.PLAIN);
        frame.cell(row, frame.columns().index(TableColumn.STATUS), "", Emphasis.PLAIN);
        if (!TableRow.delivered(unit)) {
            frame.cell(row, frame.columns().index(TableColumn.REMARK), "", Emphasis.PLAIN);
            return;
        }
        Cell cell = row.getCell(frame.columns().index(TableColumn.PERSONS));
        cell.setCellStyle(frame.styles().cell(Emphasis.PLAIN, Format.NUMBER));
        cell.setCellValue(persons);
        frame.cell(row, frame.columns().index(TableColumn.REMARK), remark, Emphasis.PLAIN);
    }

    private void writeSignatures(XSSFSheet sheet, int firstRow) {
        frame.text(
                sheet.createRow(firstRow),
                0,
                "Erstellt: ______________________________________   (Datum, Name, Fortbildungsbeauftragte)",
                frame.styles().text());
        frame.text(
                sheet.createRow(firstRow + 2),
                0,
                "Für die Richtigkeit: ______________________________________   (Datum, Name, Leitung der"
                        + " Organisationseinheit)",
                frame.styles().text());
    }
}
