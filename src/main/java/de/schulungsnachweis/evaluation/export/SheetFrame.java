package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.export.SheetStyles.Emphasis;
import de.schulungsnachweis.evaluation.export.SheetStyles.Format;
import de.schulungsnachweis.evaluation.export.table.TableColumn;
import de.schulungsnachweis.evaluation.export.table.TableColumns;
import de.schulungsnachweis.evaluation.export.table.Wording;
import de.schulungsnachweis.sheet.SafeCell;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What every sheet of the workbook shares: its head, the table's header rows, notes below, and the print set-up. */
final class SheetFrame {

    static final int EXAMPLE_ROW = 2;
    static final int SPANNING_HEADER_ROW = 3;
    static final int HEADER_ROW = 4;
    static final int FIRST_TABLE_ROW = 5;

    private static final int WIDTH_UNITS_PER_CHARACTER = 256;
    private static final float HEADER_HEIGHT_POINTS = 130;
    private static final float TITLE_HEIGHT_POINTS = 22;
    private static final float LINE_HEIGHT_POINTS = 14;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    private final Evaluation evaluation;
    private final SheetStyles styles;
    private final SafeCell safeCell;
    private final TableColumns columns;

    SheetFrame(Evaluation evaluation, XSSFWorkbook workbook) {
        this.evaluation = evaluation;
        this.styles = new SheetStyles(workbook);
        this.safeCell = new SafeCell(workbook);
        this.columns = TableColumns.of(evaluation.mandate());
    }

    SheetStyles styles() {
        return styles;
    }

    TableColumns columns() {
        return columns;
    }

    void head(XSSFSheet sheet, String subtitle) {
        Row title = sheet.createRow(0);
        title.setHeightInPoints(TITLE_HEIGHT_POINTS);
        text(title, 0, Wording.title(evaluation) + "   ·   " + subtitle, styles.title());
        text(sheet.createRow(1), 0, asOf(), styles.text());
        if (evaluation.example()) {
            Row example = sheet.createRow(EXAMPLE_ROW);
            example.setHeightInPoints(TITLE_HEIGHT_POINTS);
            text(example, 0, Wording.EXAMPLE, styles.warning());
        }
    }

    private String asOf() {
        return Wording.asOf(evaluation) + (evaluation.choice().made() ? "   ·   " + Wording.choice(evaluation) : "");
    }

    /** The two header rows; the categories stand under one common heading that is centred without merging cells. */
    void tableHeader(XSSFSheet sheet, String firstLabel, String secondLabel, List<String> further) {
        Row spanning = sheet.createRow(SPANNING_HEADER_ROW);
        Row header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(HEADER_HEIGHT_POINTS);
        headerCell(spanning, header, TableColumns.CODE_INDEX, firstLabel, styles.header());
        headerCell(spanning, header, TableColumns.NAME_INDEX, secondLabel, styles.header());
        for (TableColumn column : columns.all()) {
            CellStyle style = column.figures() ? styles.uprightHeader() : styles.header();
            headerCell(spanning, header, columns.index(column), column.label(evaluation.interim()), style);
            sheet.setColumnWidth(columns.index(column), (int) (column.width() * WIDTH_UNITS_PER_CHARACTER));
        }
        int first = columns.index(columns.categories().getFirst());
        for (int index = first; index <= columns.index(TableColumn.TRAININGS); index++) {
            spanning.getCell(index).setCellStyle(styles.spanningHeader());
        }
        spanning.getCell(first).setCellValue("anerkannte Schulungen");
        int next = columns.index(TableColumn.REMARK) + 1;
        for (String label : further) {
            sheet.setColumnWidth(next, (int) (TableColumn.PERSONS.width() * WIDTH_UNITS_PER_CHARACTER));
            headerCell(spanning, header, next++, label, styles.uprightHeader());
        }
        sheet.createFreezePane(columns.index(TableColumn.PERSONS), FIRST_TABLE_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(SPANNING_HEADER_ROW, HEADER_ROW, -1, -1));
    }

    private void headerCell(Row spanning, Row header, int index, String label, CellStyle style) {
        spanning.createCell(index).setCellStyle(styles.header());
        text(header, index, label, style);
    }

    /** A text of the table. The row grows with it, since not every program does that by itself. */
    void cell(Row row, int index, String text, Emphasis emphasis) {
        int charactersPerLine = row.getSheet().getColumnWidth(index) / WIDTH_UNITS_PER_CHARACTER;
        int lines = Math.max(1, Math.ceilDiv(text.length(), charactersPerLine));
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * LINE_HEIGHT_POINTS));
        text(row, index, text, styles.cell(emphasis, Format.TEXT));
    }

    void text(Row row, int index, String text, CellStyle style) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            safeCell.write(cell, text);
        }
    }

    /** Writes the notes one below the other and returns the index of the row after them. */
    int notes(XSSFSheet sheet, int firstRow, List<String> notes) {
        text(sheet.createRow(firstRow), 0, "Hinweise", styles.heading());
        int next = firstRow + 1;
        for (String note : notes) {
            text(sheet.createRow(next++), 0, "• " + note, styles.text());
        }
        return next;
    }

    void widths(XSSFSheet sheet, double... characters) {
        for (int index = 0; index < characters.length; index++) {
            sheet.setColumnWidth(index, (int) (characters[index] * WIDTH_UNITS_PER_CHARACTER));
        }
    }

    /** Landscape, as wide as one page, and as many pages high as given; 0 for as many as it takes. */
    void printSetup(XSSFSheet sheet, int pagesHigh) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) pagesHigh);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 1 / CENTIMETRES_PER_INCH);
        sheet.setMargin(PageMargin.RIGHT, 1 / CENTIMETRES_PER_INCH);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setCenter("Seite &P von &N");
        sheet.getFooter().setRight("Stichtag " + Wording.day(evaluation.asOf()));
        if (evaluation.example()) {
            sheet.getHeader().setRight("&B" + "Beispieldaten");
        }
        sheet.setDisplayGridlines(false);
    }
}
