package de.schulungsnachweis.intake.mending;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.SafeCell;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the rows to mend with the headers of the import template, so that the workbook can be read again. */
public final class MendingWorkbook {

    private static final int WIDTH = 22 * 256;
    private static final int WIDE = 70 * 256;

    private MendingWorkbook() {}

    /** Writes one sheet; the cells in question are marked in colour, and the two last columns say what is wrong. */
    public static void write(ListKind kind, Collection<MendingRow> rows, OutputStream stream) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SXSSFSheet sheet = workbook.createSheet("Zu berichtigen");
            List<String> headers = new ArrayList<>();
            MendingColumn.of(kind).forEach(column -> headers.add(column.header()));
            headers.addAll(List.of("Problem", "Was tun?"));
            writeHeader(workbook, sheet, headers);
            CellStyle marked = marked(workbook);
            SafeCell cells = new SafeCell(workbook);
            int number = 1;
            for (MendingRow row : rows) {
                writeRow(cells, sheet.createRow(number++), row, marked);
            }
            sheet.createFreezePane(0, 1);
            workbook.write(stream);
        }
    }

    private static void writeHeader(SXSSFWorkbook workbook, SXSSFSheet sheet, List<String> headers) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        Row row = sheet.createRow(0);
        for (int column = 0; column < headers.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(headers.get(column));
            cell.setCellStyle(style);
            sheet.setColumnWidth(column, column < headers.size() - 2 ? WIDTH : WIDE);
        }
    }

    private static void writeRow(SafeCell cells, Row row, MendingRow mending, CellStyle marked) {
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
        cells.write(row.createCell(values.size()), mending.problem());
        cells.write(row.createCell(values.size() + 1), mending.advice());
    }

    private static CellStyle marked(SXSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
