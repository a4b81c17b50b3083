package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static de.schulungsnachweis.intake.CsvLists.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.AsOperator;
import de.schulungsnachweis.testing.DatabaseTest;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The rows with problems as a workbook: to be mended there and uploaded again. */
@DatabaseTest
@ExtendWith(AsOperator.class)
class ProblemRowsTest {

    @Autowired
    private Imports imports;

    @Autowired
    private ProblemRows problemRows;

    @TempDir
    private Path folder;

    private CsvLists lists;

    @BeforeEach
    void staff() throws Exception {
        lists = new CsvLists(folder);
        imports.run(lists.fullStaff("01.03.2026", person("1", "Müller", "50")));
    }

    @Test
    void onlyRowsWithAProblemAreInItWithWhatToDoAndTheCellInColour() throws Exception {
        ImportRun run = imports.stage(lists.moreCertificates(
                training("1", "Müller", "50", "Interkulturelle Kompetenz"),
                training("1", "Müller", "50", "Demokratie").replace("16.05.2024", "31.02.2024")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written(run)))) {
            Row row = workbook.getSheetAt(0).getRow(1);
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(texts(row)).contains("Demokratie", "31.02.2024");
            assertThat(texts(workbook.getSheetAt(0).getRow(0))).endsWith("Problem", "Was tun?");
            assertThat(texts(row).getLast()).startsWith("Bitte ");
            assertThat(marked(row)).containsExactly("31.02.2024");
        }
    }

    @Test
    void theMendedWorkbookIsReadAgain() throws Exception {
        ImportRun run = imports.stage(lists.moreCertificates(
                training("1", "Müller", "50", "Demokratie").replace("16.05.2024", "31.02.2024")));
        Path file = written(run);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream stream = Files.newOutputStream(folder.resolve("berichtigt.xlsx"))) {
            for (Cell cell : workbook.getSheetAt(0).getRow(1)) {
                if (cell.getStringCellValue().equals("31.02.2024")) {
                    cell.setCellValue("28.02.2024");
                }
            }
            workbook.write(stream);
        }
        ImportRun mended =
                imports.run(new ImportOrder(run.kind(), folder.resolve("berichtigt.xlsx"), "berichtigt.xlsx", null));
        assertThat(mended.newEntries()).isEqualTo(1);
        assertThat(mended.rejectedEntries()).isZero();
        assertThat(mended.decideEntries()).isZero();
    }

    @Test
    void anotherRunsRowsStayOut() throws Exception {
        ImportRun run = imports.stage(lists.moreStaff("01.04.2026", person("2", "", "50"), person("3", "Weiß", "50")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written(run)))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
        }
    }

    private Path written(ImportRun run) throws Exception {
        Path file = folder.resolve("hinweise.xlsx");
        try (OutputStream stream = Files.newOutputStream(file)) {
            problemRows.write(run.storedId(), stream);
        }
        return file;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static List<String> marked(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
                texts.add(cell.getStringCellValue());
            }
        }
        return texts;
    }
}
