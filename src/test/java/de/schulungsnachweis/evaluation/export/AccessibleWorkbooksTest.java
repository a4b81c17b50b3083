package de.schulungsnachweis.evaluation.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.testing.AccessibleWorkbook;
import de.schulungsnachweis.testing.FirstMandate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbooks can be read without seeing them. */
class AccessibleWorkbooksTest {

    @Test
    void everyTableOfTheCityDeclaresItsHeadingsAndSaysWhatItShows() throws IOException {
        AccessibleWorkbook.check(city(EvaluationFixture.city()));
        AccessibleWorkbook.check(city(EvaluationFixture.large(45)));
    }

    @Test
    void everyTableOfAUnitDoesToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EvaluationWorkbook().writeUnit(EvaluationFixture.city(), "33", out);
        AccessibleWorkbook.check(out.toByteArray());
    }

    @Test
    void theTableEndsWithTheRowOfTheCity() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(city(EvaluationFixture.city())))) {
            XSSFTable table = workbook.getSheet("Führungskräfte").getTables().getFirst();
            int last = table.getEndCellReference().getRow();
            assertThat(workbook.getSheet("Führungskräfte")
                            .getRow(last)
                            .getCell(1)
                            .getStringCellValue())
                    .startsWith("Summe");
            assertThat(table.getColumnCount()).isEqualTo(19);
        }
    }

    @Test
    void theHeadingsStandOnEveryPrintedPage() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(city(EvaluationFixture.city())))) {
            for (Line line : Line.values()) {
                CellRangeAddress repeated =
                        workbook.getSheet(line.sheetName(FirstMandate.MANDATE)).getRepeatingRows();
                assertThat(repeated.getFirstRow()).isEqualTo(SheetFrame.SPANNING_HEADER_ROW);
                assertThat(repeated.getLastRow()).isEqualTo(SheetFrame.HEADER_ROW);
            }
        }
    }

    @Test
    void thereIsNoPictureThatWouldNeedAnAlternativeText() throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(city(EvaluationFixture.city())))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getName()).doesNotContain("media", "drawing", "chart");
            }
        }
    }

    private static byte[] city(Evaluation evaluation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EvaluationWorkbook().write(evaluation, out);
        return out.toByteArray();
    }
}
