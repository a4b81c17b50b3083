package de.schulungsnachweis.evaluation.sheets;

import de.schulungsnachweis.sheet.SafeCell;
import java.time.LocalDate;
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

/** What plain sheets share: head, styles, print set-up. */
public final class TableSheets {

    /** The index of the row with the headings. */
    public static final int HEADER_ROW = 3;

    /** The index of the first row below the headings. */
    public static final int FIRST_ROW = 4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final int COLUMN_WIDTH = 24 * 256;
    private static final short TITLE_POINTS = 14;

    private final LocalDate today;
    private final boolean example;
    private final XSSFWorkbook workbook;
    private final SafeCell safeCell;
    private final CellStyle title;
    private final CellStyle header;
    private final CellStyle plain;

    /**
     * For the sheets of one workbook.
     *
     * @param today the day on which the numbers were counted
     * @param example true where the data are invented examples, which every sheet says
     */
    public TableSheets(LocalDate today, boolean example, XSSFWorkbook workbook) {
        this.today = today;
        this.example = example;
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

    /** A sheet with its heading, ready for its table. */
    public XSSFSheet create(String name, String heading) {
        XSSFSheet sheet = workbook.createSheet(name);
        text(sheet, 0, heading, title);
        remark(sheet, 1, "Stand: " + DAY.format(today) + (example ? "   ·   Beispieldaten" : ""));
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setCenter("Seite &P von &N");
        return sheet;
    }

    /** The headings of the table, which stay in view and stand on every printed page. */
    public void header(XSSFSheet sheet, List<String> headings) {
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

    /** A row of whole numbers and texts. */
    public void cells(Row row, List<Object> values) {
        for (int index = 0; index < values.size(); index++) {
            if (values.get(index) instanceof Integer number) {
                cell(row, index, number);
            } else {
                cell(row, index, values.get(index).toString());
            }
        }
    }

    /** A text. */
    public void cell(Row row, int index, String text) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(plain);
        safeCell.write(cell, text);
    }

    /** A whole number. */
    public void cell(Row row, int index, int number) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(plain);
        cell.setCellValue(number);
    }

    /**
     * A formula with its value.
     *
     * @param value what the formula yields
     */
    public void formula(Row row, int index, String formula, int value) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(plain);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** A line of text beside the table. */
    public void remark(XSSFSheet sheet, int rowIndex, String text) {
        text(sheet, rowIndex, text, null);
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
