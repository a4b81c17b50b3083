package de.schulungsnachweis.privacy;

import de.schulungsnachweis.sheet.SafeCell;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A person's record as a workbook: a sheet for every part, after one that says what this is. */
public final class PersonRecordWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final int COLUMN_WIDTH = 26 * 256;
    private static final int TEXT_WIDTH = 110 * 256;

    private final XSSFWorkbook workbook;
    private final SafeCell safeCell;
    private final CellStyle plain;
    private final CellStyle bold;

    private PersonRecordWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.safeCell = new SafeCell(workbook);
        this.plain = workbook.createCellStyle();
        plain.setWrapText(true);
        this.bold = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setWrapText(true);
    }

    /**
     * Writes the workbook and does not close the stream.
     *
     * @param explanations sentences for the first sheet
     * @throws IOException if the stream cannot be written
     */
    public static void write(PersonRecord personRecord, List<String> explanations, OutputStream out)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreator("Schulungsnachweis");
            PersonRecordWorkbook sheets = new PersonRecordWorkbook(workbook);
            sheets.explain(personRecord, explanations);
            personRecord.sections().forEach(sheets::add);
            workbook.write(out);
        }
    }

    private void explain(PersonRecord personRecord, List<String> explanations) {
        XSSFSheet sheet = workbook.createSheet("Auskunft");
        sheet.setColumnWidth(0, TEXT_WIDTH);
        write(sheet.createRow(0), 0, bold, "Auskunft nach Art. 15 DSGVO, Stand " + DAY.format(personRecord.day()));
        int next = 1;
        for (String explanation : explanations) {
            write(sheet.createRow(next++), 0, plain, explanation);
        }
    }

    private void add(RecordSection section) {
        XSSFSheet sheet = workbook.createSheet(section.title());
        row(sheet.createRow(0), bold, section.headings());
        for (int column = 0; column < section.headings().size(); column++) {
            sheet.setColumnWidth(column, COLUMN_WIDTH);
        }
        sheet.createFreezePane(0, 1);
        int next = 1;
        for (List<String> line : section.rows()) {
            row(sheet.createRow(next++), plain, line);
        }
    }

    private void row(Row row, CellStyle style, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            write(row, column, style, texts.get(column));
        }
    }

    private void write(Row row, int column, CellStyle style, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        safeCell.write(cell, text);
    }
}
