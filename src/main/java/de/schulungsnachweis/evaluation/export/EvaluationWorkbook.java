package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.evaluation.export.table.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes an evaluation as a workbook to be printed and mailed (R21, R22). */
public final class EvaluationWorkbook {

    /** Loads what the first workbook takes long to load; worth calling while something else is being waited for. */
    public static void warmUp() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            sheet.createFreezePane(0, 1);
            XSSFCell cell = sheet.createRow(0).createCell(0);
            cell.setCellStyle(workbook.createCellStyle());
            cell.setCellFormula("SUM(B1:B2)");
            workbook.write(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the whole city: one sheet per group, and one that says how it was counted. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Evaluation evaluation, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = create(evaluation)) {
            SheetFrame frame = new SheetFrame(evaluation, workbook);
            for (Line line : Line.values()) {
                new CitySheet(evaluation, frame, line).write(workbook);
            }
            new MethodSheet(evaluation, frame, workbook).write();
            workbook.write(out);
        }
    }

    /**
     * Writes the form of a single unit with both groups on one sheet. Does not close the stream.
     *
     * @throws IllegalArgumentException if the evaluation has no unit of that code
     * @throws IOException if the stream cannot be written
     */
    public void writeUnit(Evaluation evaluation, String unitCode, OutputStream out) throws IOException {
        UnitEvaluation unit = evaluation.units().stream()
                .filter(candidate -> candidate.code().equals(unitCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The evaluation has no such unit: " + unitCode));
        try (XSSFWorkbook workbook = create(evaluation)) {
            SheetFrame frame = new SheetFrame(evaluation, workbook);
            new UnitSheet(evaluation, unit, frame).write(workbook);
            new MethodSheet(evaluation, frame, workbook).write();
            workbook.write(out);
        }
    }

    private static XSSFWorkbook create(Evaluation evaluation) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        // Parsing our own formulas again would take most of the time.
        workbook.setCellFormulaValidation(false);
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(Wording.title(evaluation));
        properties.setCreator("Schulungsnachweis");
        properties.getUnderlyingProperties().setLanguageProperty("de-DE");
        Instant today = evaluation.today().atStartOfDay(ZoneOffset.UTC).toInstant();
        properties.setCreated(Optional.of(Date.from(today)));
        return workbook;
    }
}
