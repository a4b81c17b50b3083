package de.schulungsnachweis.evaluation.uptake;

import de.schulungsnachweis.evaluation.sheets.DeclaredTable;
import de.schulungsnachweis.evaluation.sheets.TableSheets;
import de.schulungsnachweis.mandate.Category;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The uptake as a workbook: a sheet per measure, and one with every number. */
public final class UptakeWorkbook {

    static final String ALL = "Alle Angaben";

    private final Uptake uptake;
    private final TableSheets sheets;
    private final XSSFWorkbook workbook;

    private UptakeWorkbook(Uptake uptake, XSSFWorkbook workbook) {
        this.uptake = uptake;
        this.workbook = workbook;
        this.sheets = new TableSheets(uptake.today(), uptake.example(), workbook);
    }

    /**
     * Writes the workbook and does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Uptake uptake, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new UptakeWorkbook(uptake, workbook).fill();
            workbook.write(out);
        }
    }

    private void fill() {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle("Inanspruchnahme von Schulungen");
        properties.setCreator("Schulungsnachweis");
        properties.getUnderlyingProperties().setLanguageProperty("de-DE");
        uptake.tables().forEach(this::writeMeasure);
        XSSFSheet all = sheets.create(ALL, "Alle Schulungen nach Jahr, Kompetenz, Herkunft und Art der OE");
        sheets.header(all, UptakeCsv.HEADER.stream().map(Object::toString).toList());
        int next = TableSheets.FIRST_ROW;
        for (UptakeFigure figure : uptake.figures()) {
            sheets.cells(all.createRow(next++), UptakeCsv.cells(figure));
        }
        finish(all, next, UptakeCsv.HEADER.size());
    }

    private void writeMeasure(UptakeTable table) {
        UptakeMeasure measure = table.measure();
        XSSFSheet sheet = sheets.create("Maßnahme " + measure.number(), measure.label());
        List<String> headings = new ArrayList<>(List.of("Jahr"));
        table.categories().stream().map(Category::label).forEach(headings::add);
        headings.add("gesamt");
        headings.add("mehr oder weniger als im Vorjahr");
        sheets.header(sheet, headings);
        int next = TableSheets.FIRST_ROW;
        for (UptakeTable.Row line : table.rows()) {
            writeYear(sheet.createRow(next++), line);
        }
        finish(sheet, next, headings.size());
    }

    private void finish(XSSFSheet sheet, int next, int columns) {
        DeclaredTable.declare(
                sheet, TableSheets.HEADER_ROW, next - 1, columns, "Anzahl der Schulungen. " + Uptake.REMARK);
        sheets.remark(sheet, next + 1, Uptake.REMARK);
        sheets.remark(
                sheet,
                next + 2,
                "Gezählt sind Schulungen und nicht Personen, auch kürzere als "
                        + uptake.mandate().minimumText() + ".");
        sheets.remark(sheet, next + 3, "Ohne Angabe der Herkunft: " + uptake.withoutSource() + " Schulungen.");
    }

    private void writeYear(Row row, UptakeTable.Row line) {
        sheets.cell(row, 0, line.running() ? line.year() + " (bis heute)" : Integer.toString(line.year()));
        int column = 1;
        for (int trainings : line.trainings()) {
            sheets.cell(row, column++, trainings);
        }
        String letters = CellReference.convertNumToColString(column);
        int number = row.getRowNum() + 1;
        sheets.formula(
                row,
                column,
                "SUM(B" + number + ":" + CellReference.convertNumToColString(column - 1) + number + ")",
                line.total());
        @Nullable Integer change = line.change();
        if (change == null) {
            sheets.cell(row, column + 1, "");
        } else {
            sheets.formula(row, column + 1, letters + number + "-" + letters + (number - 1), change);
        }
    }
}
