package de.schulungsnachweis.front.command;

import de.schulungsnachweis.intake.ListedProblem;
import de.schulungsnachweis.sheet.SafeCell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The list of problems as a workbook. */
final class ProblemWorkbook {

    private static final List<String> HEADERS =
            List.of("Datei", "Blatt", "Zeile", "Spalte", "Zelle", "Wert", "Was ist zu tun?", "Kennung");
    private static final List<Integer> WIDTHS = List.of(34, 20, 8, 24, 8, 28, 100, 24);

    private ProblemWorkbook() {}

    static void write(List<ListedProblem> problems, Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("Hinweise");
            for (int column = 0; column < WIDTHS.size(); column++) {
                sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
            }
            writeHeader(workbook, sheet);
            SafeCell cells = new SafeCell(workbook);
            int rowNumber = 1;
            for (ListedProblem problem : problems) {
                writeRow(cells, sheet.createRow(rowNumber++), problem);
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, problems.size(), 0, HEADERS.size() - 1));
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            workbook.write(stream);
        }
    }

    private static void writeHeader(SXSSFWorkbook workbook, SXSSFSheet sheet) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        Row header = sheet.createRow(0);
        for (int column = 0; column < HEADERS.size(); column++) {
            Cell cell = header.createCell(column);
            cell.setCellValue(HEADERS.get(column));
            cell.setCellStyle(style);
        }
    }

    private static void writeRow(SafeCell cells, Row row, ListedProblem problem) {
        text(cells, row, 0, problem.fileName());
        text(cells, row, 1, problem.sheet());
        if (problem.row() != null) {
            row.createCell(2).setCellValue(problem.row());
        }
        text(cells, row, 3, problem.column());
        text(cells, row, 4, problem.cell());
        text(cells, row, 5, problem.value());
        text(cells, row, 6, problem.message());
        text(cells, row, 7, problem.code());
    }

    private static void text(SafeCell cells, Row row, int column, @Nullable String text) {
        if (text != null) {
            cells.write(row.createCell(column), text);
        }
    }
}
