package de.schulungsnachweis.intake.mending;

import de.schulungsnachweis.sheet.SafeCell;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the rows to mend with the headers of the import template, so that the workbook can be read again. */
final class MendingWorkbook {

    /** As the words for headers know it. */
    static final String REFERENCE = "Rückverweis (bitte nicht ändern)";

    private static final List<String> FURTHER_HEADERS = List.of("Problem", "Was tun?", REFERENCE);
    private static final List<Integer> FURTHER_WIDTHS = List.of(60, 70, 16);
    private static final int WIDTH = 22;
    private static final int UNITS_PER_CHARACTER = 256;
    private static final int HEADER_ROW = 2;
    private static final int ROWS_IN_MEMORY = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);

    private final SXSSFWorkbook workbook;
    private final SafeCell cells;
    private final CellStyle marked;
    private final CellStyle wrapped;

    private MendingWorkbook(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.cells = new SafeCell(workbook);
        this.marked = marked(workbook);
        this.wrapped = workbook.createCellStyle();
        this.wrapped.setWrapText(true);
    }

    /**
     * Writes one sheet. The cells in question are coloured and framed, and named beside the row.
     *
     * @param listDay the day that the list states; null if it states none
     */
    static void write(List<String> headers, List<MendingRow> rows, @Nullable LocalDate listDay, OutputStream stream)
            throws IOException {
        // With shared texts as Excel writes them: some programs that change a cell leave the other kind of text behind.
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true)) {
            new MendingWorkbook(workbook).write(headers, rows, listDay);
            workbook.write(stream);
        }
    }

    private void write(List<String> headers, List<MendingRow> rows, @Nullable LocalDate listDay) {
        SXSSFSheet sheet = workbook.createSheet("Zu berichtigen");
        if (listDay != null) {
            sheet.createRow(0).createCell(0).setCellValue("Stand: " + DAY.format(listDay));
        }
        writeHeader(sheet, headers);
        int number = HEADER_ROW + 1;
        for (MendingRow row : rows) {
            writeRow(sheet.createRow(number++), row);
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, 0));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void writeHeader(SXSSFSheet sheet, List<String> headers) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        Row row = sheet.createRow(HEADER_ROW);
        List<String> all =
                Stream.concat(headers.stream(), FURTHER_HEADERS.stream()).toList();
        for (int column = 0; column < all.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(all.get(column));
            cell.setCellStyle(style);
            int further = column - headers.size();
            sheet.setColumnWidth(column, (further < 0 ? WIDTH : FURTHER_WIDTHS.get(further)) * UNITS_PER_CHARACTER);
        }
    }

    private void writeRow(Row row, MendingRow mending) {
        List<@Nullable String> values = mending.values();
        for (int column = 0; column < values.size(); column++) {
            @Nullable String value = values.get(column);
            if (value == null && !mending.isMarked(column)) {
                continue;
            }
            Cell cell = row.createCell(column);
            if (mending.isMarked(column)) {
                cell.setCellStyle(marked);
            }
            if (value != null) {
                cells.write(cell, value);
            }
        }
        writeText(row, values.size(), mending.problem());
        writeText(row, values.size() + 1, mending.advice());
        cells.write(row.createCell(values.size() + 2), mending.reference().text());
    }

    private void writeText(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(wrapped);
        cells.write(cell, text);
    }

    /** A frame too, for those who do not see the colour. */
    private static CellStyle marked(SXSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.THICK);
        style.setBorderBottom(BorderStyle.THICK);
        style.setBorderLeft(BorderStyle.THICK);
        style.setBorderRight(BorderStyle.THICK);
        return style;
    }
}
