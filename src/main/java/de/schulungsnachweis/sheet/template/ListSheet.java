package de.schulungsnachweis.sheet.template;

import de.schulungsnachweis.sheet.SafeCell;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheet with the list itself: two lines, the header row, and the rows of an example. */
final class ListSheet {

    static final int HEADER_ROW = 2;

    private static final int LAST_PREPARED_ROW = 20_000;
    private static final int WIDTH_UNITS_PER_CHARACTER = 256;
    private static final float HEADER_HEIGHT_POINTS = 48;
    private static final double SIDE_MARGIN_INCHES = 0.4;
    private static final int LONGEST_PROMPT_TITLE = 32;
    /** Excel keeps no longer list within a drop-down. */
    private static final int LONGEST_CHOICES = 255;

    private static final String FIRST_DAY = "DATE(1940,1,1)";
    private static final String LAST_DAY = "DATE(2099,12,31)";

    private final List<TemplateColumn> columns;
    private final TemplateStyles styles;
    private final SafeCell safeCell;
    private final XSSFSheet sheet;

    ListSheet(Template template, List<TemplateColumn> columns, TemplateStyles styles, XSSFWorkbook workbook) {
        this.columns = columns;
        this.styles = styles;
        this.safeCell = new SafeCell(workbook);
        this.sheet = workbook.createSheet(template.sheetName());
    }

    void writeHead(String firstLine) {
        text(sheet.createRow(0), firstLine, styles.title());
        text(
                sheet.createRow(1),
                "Unterstrichene Spalten müssen da sein. Was in jede Spalte gehört, steht im Blatt „"
                        + InstructionSheet.NAME + "“.",
                styles.note());
        Row header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(HEADER_HEIGHT_POINTS);
        for (int index = 0; index < columns.size(); index++) {
            TemplateColumn column = columns.get(index);
            Cell cell = header.createCell(index);
            cell.setCellValue(column.header());
            cell.setCellStyle(styles.header(column.required()));
            sheet.setColumnWidth(index, column.width() * WIDTH_UNITS_PER_CHARACTER);
            sheet.setDefaultColumnStyle(index, styles.of(column.content()));
            addValidation(column, index);
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
    }

    void writeRows(List<? extends List<? extends @Nullable Object>> rows) {
        int next = HEADER_ROW + 1;
        for (List<? extends @Nullable Object> values : rows) {
            Row row = sheet.createRow(next++);
            for (int index = 0; index < values.size(); index++) {
                Object value = values.get(index);
                if (value != null) {
                    write(row.createCell(index), value, columns.get(index));
                }
            }
        }
        sheet.setAutoFilter(
                new CellRangeAddress(HEADER_ROW, Math.max(HEADER_ROW + 1, next - 1), 0, columns.size() - 1));
    }

    /** A line below the rows, with an empty row between. */
    void writeBelow(String line) {
        text(sheet.createRow(sheet.getLastRowNum() + 2), line, styles.note());
    }

    void setUpPrint() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Seite &P von &N");
    }

    private void text(Row row, String text, CellStyle style) {
        Cell cell = row.createCell(0);
        cell.setCellStyle(style);
        safeCell.write(cell, text);
    }

    private void write(Cell cell, Object value, TemplateColumn column) {
        cell.setCellStyle(styles.of(column.content()));
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.of(TemplateColumn.Content.DATE));
        } else if (value instanceof LocalTime time) {
            cell.setCellValue(DateUtil.convertTime(time.toString()));
            cell.setCellStyle(styles.time());
        } else {
            safeCell.write(cell, value.toString());
        }
    }

    private void addValidation(TemplateColumn column, int index) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        if (!column.choices().isEmpty()) {
            String[] choices = column.choices().toArray(String[]::new);
            if (String.join(",", choices).length() > LONGEST_CHOICES) {
                return;
            }
            add(column, index, helper.createExplicitListConstraint(choices), "Bitte wählen Sie aus der Liste.");
        } else if (column.content() == TemplateColumn.Content.DATE) {
            add(
                    column,
                    index,
                    helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, null),
                    "Bitte schreiben Sie ein Datum, zum Beispiel 31.12.2026.");
        }
    }

    private void add(TemplateColumn column, int index, DataValidationConstraint constraint, String message) {
        CellRangeAddressList range = new CellRangeAddressList(HEADER_ROW + 1, LAST_PREPARED_ROW, index, index);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, range);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox("Eintrag prüfen", message);
        validation.setShowErrorBox(true);
        validation.createPromptBox(shortened(column.header(), LONGEST_PROMPT_TITLE), column.explanation());
        validation.setShowPromptBox(true);
        sheet.addValidationData(validation);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
