package de.schulungsnachweis.evaluation.outlook;

import de.schulungsnachweis.evaluation.sheets.DeclaredTable;
import de.schulungsnachweis.evaluation.sheets.TableSheets;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The tables as a workbook, a sheet each; sums are formulas. */
public final class OutlookWorkbook {

    private OutlookWorkbook() {}

    /**
     * Writes the workbook and does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Outlook outlook, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CoreProperties properties = workbook.getProperties().getCoreProperties();
            properties.setTitle("Bedarf und Prüfung");
            properties.setCreator("Schulungsnachweis");
            properties.getUnderlyingProperties().setLanguageProperty("de-DE");
            TableSheets sheets = new TableSheets(outlook.today(), outlook.example(), workbook);
            outlook.tables().forEach(table -> write(table, outlook, sheets));
            workbook.write(out);
        }
    }

    private static void write(OutlookTable table, Outlook outlook, TableSheets sheets) {
        XSSFSheet sheet = sheets.create(table.sheetName(), table.title());
        sheet.getPrintSetup().setLandscape(true);
        sheets.remark(sheet, 2, "Stichtag " + OutlookTables.DAY.format(outlook.asOf()) + ". " + table.text());
        sheets.header(sheet, table.columns());
        int next = TableSheets.FIRST_ROW;
        for (List<Object> row : table.rows()) {
            sheets.cells(sheet.createRow(next++), row);
        }
        @Nullable List<Object> total = table.total();
        if (total != null && !table.rows().isEmpty()) {
            writeTotal(sheet.createRow(next++), total, sheets);
        }
        DeclaredTable.declare(
                sheet, TableSheets.HEADER_ROW, next - 1, table.columns().size(), table.title() + ". " + table.text());
    }

    private static void writeTotal(Row row, List<Object> total, TableSheets sheets) {
        for (int index = 0; index < total.size(); index++) {
            if (total.get(index) instanceof Integer sum) {
                String column = CellReference.convertNumToColString(index);
                String range = column + (TableSheets.FIRST_ROW + 1) + ":" + column + row.getRowNum();
                sheets.formula(row, index, "SUM(" + range + ")", sum);
            } else {
                sheets.cell(row, index, total.get(index).toString());
            }
        }
    }
}
