package de.schulungsnachweis.evaluation.uptake;

import de.schulungsnachweis.sheet.SafeCell;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** What the sheets of the uptake share: head, styles, print set-up. */
final class UptakeSheets {

    static final int HEADER_ROW = 3;
    static final int FIRST_ROW = 4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final int COLUMN_WIDTH = 24 * 256;
    private static final short TITLE_POINTS = 14;

    private final Uptake uptake;
    private final XSSFWorkbook workbook;
    private final SafeCell safeCell;
    private final CellStyle title;
    private final CellStyle header;
    private final CellStyle plain;

    UptakeSheets(Uptake uptake, XSSFWorkbook workbook) {
        this.uptake = uptake;
        this.workbook = workbook;
        this.safeCell = new SafeCell(workbook);
        this.title = workbook.createCellStyle();
        this.header = workbook.createCellStyle();
        this.plain = workbook.createCellStyle();
        Font large = bold();
        large.setFontHeightInPoints(TITLE_POINTS);
        title.setFont(large);
        header.setFont(bold());
        header.setWrapText(true);
        header.setBorderBottom(BorderStyle.MEDIUM);
        plain.setBorderBottom(BorderStyle.THIN);
    }

    XSSFSheet create(String name, String heading) {
        XSSFSheet sheet = workbook.createSheet(name);
        text(sheet, 0, heading, title);
        text(sheet, 1, "Stand: " + DAY.format(uptake.today()) + (uptake.example() ? "   ·   Beispieldaten" : ""), null);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setCenter("Seite &P von &N");
        return sheet;
    }

    void header(XSSFSheet sheet, List<String> headings) {
        Row row = sheet.createRow(HEADER_ROW);
        for (int index = 0; index < headings.size(); index++) {
            Cell cell = row.createCell(index);
            cell.setCellStyle(header);
            safeCell.write(cell, headings.get(index));
            sheet.setColumnWidth(index, COLUMN_WIDTH);
        }
        sheet.createFreezePane(1, FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    }

    void cells(Row row, List<Object> values) {
        for (int index = 0; index < values.size(); index++) {
            if (values.get(index) instanceof Integer number) {
                cell(row, index, number);
            } else {
                cell(row, index, values.get(index).toString());
            }
        }
    }

    void cell(Row row, int index, String text) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(plain);
        safeCell.write(cell, text);
    }

    void cell(Row row, int index, int number) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(plain);
        cell.setCellValue(number);
    }

    void formula(Row row, int index, String formula, int value) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(plain);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    void remark(XSSFSheet sheet, int row) {
        text(sheet, row, Uptake.REMARK, null);
        text(sheet, row + 1, "Gezählt sind Schulungen und nicht Personen, auch kürzere als sechs Stunden.", null);
        text(sheet, row + 2, "Ohne Angabe der Herkunft: " + uptake.withoutSource() + " Schulungen.", null);
    }

    private void text(XSSFSheet sheet, int rowIndex, String text, @Nullable CellStyle style) {
        Cell cell = sheet.createRow(rowIndex).createCell(0);
        if (style != null) {
            cell.setCellStyle(style);
        }
        safeCell.write(cell, text);
    }

    private Font bold() {
        Font font = workbook.createFont();
        font.setBold(true);
        return font;
    }
}
