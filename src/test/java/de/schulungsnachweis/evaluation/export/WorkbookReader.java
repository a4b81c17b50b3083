package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.export.table.TableColumn;
import de.schulungsnachweis.evaluation.export.table.TableColumns;
import de.schulungsnachweis.testing.FirstMandate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a written workbook back by the words that a reader sees: sheet, row, column. */
final class WorkbookReader {

    private static final TableColumns COLUMNS = TableColumns.of(FirstMandate.MANDATE);

    private final XSSFWorkbook workbook;

    WorkbookReader(byte[] bytes) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    List<String> sheets() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    List<String> headers(String sheet) {
        List<String> headers = new ArrayList<>();
        workbook.getSheet(sheet).getRow(SheetFrame.HEADER_ROW).forEach(cell -> headers.add(cell.getStringCellValue()));
        return headers;
    }

    /** The first row that has this text in one of its first two cells. */
    Row row(String sheet, String label) {
        return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
                .filter(row -> label.equals(text(row.getCell(0))) || label.equals(text(row.getCell(1))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row '" + label + "' on sheet '" + sheet + "'"));
    }

    /** What the cell shows without recalculation: a number, a text, or an empty text. */
    Object cached(String sheet, String row, TableColumn column) {
        return cached(row(sheet, row).getCell(COLUMNS.index(column)));
    }

    static Object cached(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue();
    }

    /** Every formula cell of the workbook. */
    List<Cell> formulas() {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                });
            }
        }
        return formulas;
    }

    /** What the formula yields when it is calculated anew. */
    Object recalculated(Cell cell) {
        CellValue value = workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell);
        return value.getCellType() == CellType.NUMERIC ? value.getNumberValue() : value.getStringValue();
    }

    /** All text of a sheet, a line per row. */
    String text(String sheet) {
        StringBuilder text = new StringBuilder();
        for (Row row : workbook.getSheet(sheet)) {
            row.forEach(cell -> text.append(cached(cell)).append('|'));
            text.append('\n');
        }
        return text.toString();
    }

    private static String text(Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
