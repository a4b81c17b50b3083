package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.evaluation.export.SheetStyles.Emphasis;
import de.schulungsnachweis.evaluation.export.SheetStyles.Format;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.evaluation.export.table.RowCells;
import de.schulungsnachweis.evaluation.export.table.TableColumn;
import de.schulungsnachweis.evaluation.export.table.TableColumns;
import de.schulungsnachweis.evaluation.export.table.TableRow;
import de.schulungsnachweis.evaluation.export.table.Wording;
import de.schulungsnachweis.evaluation.sheets.DeclaredTable;
import de.schulungsnachweis.mandate.Mandate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One line of the table for all units of the city, with subtotals per Geschäftsbereich (R21). */
final class CitySheet {

    private final Evaluation evaluation;
    private final SheetFrame frame;
    private final FigureCells figureCells;
    private final Line line;
    private final List<TableRow> rows;

    CitySheet(Evaluation evaluation, SheetFrame frame, Line line) {
        this.evaluation = evaluation;
        this.frame = frame;
        this.figureCells = new FigureCells(frame);
        this.line = line;
        this.rows = TableRow.of(evaluation, SheetFrame.FIRST_TABLE_ROW);
    }

    void write(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(line.sheetName(evaluation.mandate()));
        frame.head(sheet, line.letter() + "  " + line.label(evaluation.mandate()));
        frame.widths(sheet, 16, 38);
        frame.tableHeader(sheet, "OE", "Organisationseinheit", line == Line.ALL ? RowCells.OUTSIDE_LABELS : List.of());
        int next = SheetFrame.FIRST_TABLE_ROW;
        for (TableRow row : rows) {
            switch (row) {
                case TableRow.Unit unit -> writeUnit(sheet.createRow(next), unit.unit());
                case TableRow.Sum sum -> writeSum(sheet.createRow(next), sum);
            }
            next++;
        }
        DeclaredTable.declare(
                sheet,
                SheetFrame.HEADER_ROW,
                next - 1,
                frame.columns().index(TableColumn.REMARK) + 1 + (line == Line.ALL ? RowCells.OUTSIDE_LABELS.size() : 0),
                Wording.title(evaluation) + ", Zeile " + line.letter() + ": " + line.label(evaluation.mandate()));
        frame.notes(sheet, next + 1, Wording.notes(evaluation, evaluation.total(), line));
        frame.printSetup(sheet, 0);
    }

    private void writeUnit(Row row, UnitEvaluation unit) {
        frame.cell(row, TableColumns.CODE_INDEX, unit.code(), Emphasis.PLAIN);
        frame.cell(row, TableColumns.NAME_INDEX, unit.name(), Emphasis.PLAIN);
        if (TableRow.delivered(unit)) {
            figureCells.write(
                    row,
                    Emphasis.PLAIN,
                    column -> column.figure(unit.figures(), line),
                    column -> unitFormula(column, row.getRowNum()));
        } else {
            figureCells.writeEmpty(row, Emphasis.PLAIN);
        }
        frame.cell(row, frame.columns().index(TableColumn.STATUS), unit.status().label(), Emphasis.PLAIN);
        frame.cell(row, frame.columns().index(TableColumn.REMARK), unit.remark(), Emphasis.PLAIN);
        writeOutside(row, Emphasis.PLAIN, TableRow.delivered(unit) ? List.of(unit) : List.of(), null);
    }

    private @Nullable String unitFormula(TableColumn column, int rowIndex) {
        if (column == TableColumn.TRAININGS) {
            return figureCells.trainings(rowIndex);
        }
        if (line != Line.ALL || column == TableColumn.PERSONS) {
            return null;
        }
        String address = frame.columns().address(column, rowIndex);
        Mandate mandate = evaluation.mandate();
        return "'" + Line.LEADERS.sheetName(mandate) + "'!" + address + "+'" + Line.STAFF.sheetName(mandate) + "'!"
                + address;
    }

    private void writeSum(Row row, TableRow.Sum sum) {
        Emphasis emphasis = sum.wholeCity() ? Emphasis.TOTAL : Emphasis.SUBTOTAL;
        frame.cell(row, TableColumns.CODE_INDEX, "", emphasis);
        frame.cell(row, TableColumns.NAME_INDEX, sum.label(), emphasis);
        List<UnitEvaluation> delivered =
                sum.units().stream().filter(TableRow::delivered).toList();
        if (sum.empty()) {
            figureCells.writeEmpty(row, emphasis);
        } else {
            figureCells.write(
                    row,
                    emphasis,
                    column -> delivered.stream()
                            .mapToInt(unit -> column.figure(unit.figures(), line))
                            .sum(),
                    column -> sumFormula(frame.columns().letters(column), sum.rowsAdded()));
        }
        frame.cell(row, frame.columns().index(TableColumn.STATUS), "", emphasis);
        frame.cell(row, frame.columns().index(TableColumn.REMARK), "", emphasis);
        writeOutside(row, emphasis, delivered, sum.rowsAdded());
    }

    private void writeOutside(Row row, Emphasis emphasis, List<UnitEvaluation> units, @Nullable List<Integer> added) {
        if (line != Line.ALL) {
            return;
        }
        int index = frame.columns().index(TableColumn.REMARK) + 1;
        for (ToIntFunction<UnitFigures> figure : RowCells.OUTSIDE_FIGURES) {
            Cell cell = row.createCell(index);
            cell.setCellStyle(frame.styles().cell(emphasis, Format.NUMBER));
            if (!units.isEmpty()) {
                if (added != null) {
                    cell.setCellFormula(sumFormula(CellReference.convertNumToColString(index), added));
                }
                cell.setCellValue(units.stream()
                        .mapToInt(unit -> figure.applyAsInt(unit.figures()))
                        .sum());
            }
            index++;
        }
    }

    private static String sumFormula(String column, List<Integer> rows) {
        int first = rows.getFirst();
        int last = rows.getLast();
        if (last - first + 1 == rows.size()) {
            return "SUM(" + column + (first + 1) + ":" + column + (last + 1) + ")";
        }
        return rows.stream().map(row -> column + (row + 1)).collect(Collectors.joining(",", "SUM(", ")"));
    }
}
