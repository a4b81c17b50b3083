package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static de.schulungsnachweis.intake.CsvLists.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.intake.mending.RowsToMend;
import de.schulungsnachweis.testing.AsOperator;
import de.schulungsnachweis.testing.DatabaseTest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The rows with problems as a workbook: to be mended there and uploaded again. */
@DatabaseTest
@ExtendWith(AsOperator.class)
class RowsToMendTest {

    private static final String TITLE = "Interkulturelle Kompetenz";

    @Autowired
    private Imports imports;

    @Autowired
    private RowsToMend rowsToMend;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private CsvLists lists;
    private StoredFacts facts;

    @BeforeEach
    void staff() throws Exception {
        lists = new CsvLists(folder);
        facts = new StoredFacts(environment);
        imports.run(lists.fullStaff("01.03.2026", person("1", "Müller", "50"), person("2", "Weiß", "50")));
    }

    @Test
    void onlyRowsWithAProblemAreInItWithWhatToDoAndTheCellMarked() throws Exception {
        ImportRun run = imports.stage(lists.moreCertificates(
                training("1", "Müller", "50", TITLE), wrongDay(training("1", "Müller", "50", "Demokratie"))));
        try (XSSFWorkbook workbook = opened(run)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(texts(sheet.getRow(2)))
                    .contains("Problem", "Was tun?", "Titel der Schulung", "Ende")
                    .doesNotContain("Abteilung/Sachgebiet");
            assertThat(texts(sheet.getRow(3)))
                    .contains(
                            "Demokratie",
                            "31.02.2024",
                            "360 Minuten",
                            "Ende: „31.02.2024“ ist kein Tag im Kalender.",
                            "Tragen Sie das richtige Datum ein, zum Beispiel 15.03.2024.");
            assertThat(marked(sheet.getRow(3))).containsExactly("31.02.2024");
        }
    }

    @Test
    void aMendedCellIsReadAgainAsAnAdditionAndNothingIsLeftOver() throws Exception {
        ImportRun run = imports.run(lists.moreCertificates(
                training("1", "Müller", "50", "Demokratie").replaceAll("ja$", "später"),
                training("2", "Weiß", "50", TITLE)));
        assertThat(facts.count("select count(*) from certificate where row_unclear"))
                .isEqualTo(1);
        Map<String, List<String>> before = facts.everything();
        ImportRun mended = imports.stage(mended(run, "später", "ja"));
        assertThat(imports.preview(mended.storedId()).counts())
                .containsEntry(ChangeKind.CHANGED, 1)
                .containsEntry(ChangeKind.NEW, 0)
                .containsEntry(ChangeKind.DECIDE, 0)
                .containsEntry(ChangeKind.REJECTED, 0);
        assertThat(imports.changes(mended.storedId(), ChangeKind.CHANGED, 0, 10))
                .singleElement()
                .extracting(PlannedChange::fields)
                .isEqualTo(List.of(new PlannedChange.Field("Nachweis liegt vor", null, "ja")));
        imports.apply(mended.storedId(), null);
        assertThat(facts.texts("select title || ' ' || last_day || ' ' || row_unclear from certificate order by 1"))
                .containsExactly("Demokratie 2024-05-16 false", TITLE + " 2024-05-16 false");
        imports.undo(mended.storedId());
        assertThat(facts.everything()).isEqualTo(before);
    }

    @Test
    void aMendedPersonTakesTheWaitingRecordAlong() throws Exception {
        ImportRun run = imports.run(lists.moreCertificates(training("22", "Weiß", "50", TITLE)));
        assertThat(facts.count("select count(*) from certificate where person_id is null"))
                .isEqualTo(1);
        imports.run(mended(run, "22", "2"));
        assertThat(facts.texts("select p.personnel_number from certificate c left join person p on p.id = c.person_id"))
                .containsExactly("2");
        assertThat(facts.texts("select outcome from judgement")).containsExactly("COUNTED");
    }

    @Test
    void aMendedRowThatWasRejectedIsNew() throws Exception {
        ImportRun run = imports.run(lists.moreCertificates(wrongDay(training("1", "Müller", "50", "Demokratie"))));
        assertThat(facts.count("select count(*) from certificate")).isZero();
        imports.run(mended(run, "31.02.2024", "28.02.2024"));
        assertThat(facts.texts("select title || ' ' || last_day || ' ' || minutes from certificate"))
                .containsExactly("Demokratie 2024-02-28 360");
    }

    @Test
    void theWorkbookUnchangedChangesNothing() throws Exception {
        ImportRun run = imports.run(lists.moreCertificates(training("22", "Weiß", "50", TITLE)));
        imports.run(mended(run, "none", "none"));
        assertThat(facts.count("select count(*) from certificate where duplicate_of is null"))
                .isEqualTo(1);
    }

    @Test
    void aMendedRowOfAStaffListIsAddedAsOfTheDayOfTheList() throws Exception {
        ImportRun run = imports.run(lists.fullStaff(
                "01.04.2026",
                person("1", "Müller", "50"),
                person("2", "Weiß", "50"),
                person("3", "Öztürk", "50").replace(";ja;nein;", ";vielleicht;nein;")));
        assertThat(run.decideEntries() + run.rejectedEntries()).isEqualTo(1);
        ImportRun mended = imports.run(mended(run, "vielleicht", "ja"));
        assertThat(mended.listDay()).isEqualTo("2026-04-01");
        assertThat(facts.texts("select personnel_number from person order by 1"))
                .containsExactly("1", "2", "3");
        assertThat(facts.count("select count(*) from assignment where valid_until is not null"))
                .isZero();
    }

    @Test
    void theWorkbookIsAnAdditionAlsoIfItIsUploadedAsAFullList() throws Exception {
        ImportRun run = imports.run(lists.fullStaff(
                "01.04.2026",
                person("1", "Müller", "50"),
                person("2", "Weiß", "50"),
                person("3", "Öztürk", "50").replace(";ja;nein;", ";vielleicht;nein;")));
        ImportOrder mended = mended(run, "vielleicht", "ja");
        ImportRun uploaded = imports.stage(
                new ImportOrder(mended.kind(), mended.file(), mended.fileName(), null, ImportMode.SNAPSHOT));
        assertThat(uploaded.mode()).isEqualTo(ImportMode.ADDITION);
        assertThat(uploaded.mending()).isTrue();
        assertThat(imports.preview(uploaded.storedId()).leaving()).isZero();
    }

    @Test
    void aListOfItsOwnIsNoWorkbookOfRowsToMend() throws Exception {
        ImportRun run = imports.stage(lists.fullStaff("01.04.2026", person("1", "Müller", "50")));
        assertThat(run.mode()).isEqualTo(ImportMode.SNAPSHOT);
        assertThat(run.mending()).isFalse();
    }

    @Test
    void whatOnlyTheDatabaseFoundIsInItToo() throws Exception {
        ImportRun run = imports.stage(lists.moreStaff("01.04.2026", person("1", "Anders", "50")));
        try (XSSFWorkbook workbook = opened(run)) {
            assertThat(marked(workbook.getSheetAt(0).getRow(3))).containsExactly("Anders");
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws Exception {
        ImportRun run = imports.stage(lists.moreCertificates(wrongDay(training("1", "Müller", "50", "=HYPERLINK(1)"))));
        try (XSSFWorkbook workbook = opened(run)) {
            for (Cell cell : workbook.getSheetAt(0).getRow(3)) {
                if (cell.getStringCellValue().startsWith("=")) {
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            }
            assertThat(texts(workbook.getSheetAt(0).getRow(3))).contains("=HYPERLINK(1)");
        }
    }

    private static String wrongDay(String training) {
        return training.replace("16.05.2024", "31.02.2024");
    }

    private ImportOrder mended(ImportRun run, String wrong, String right) throws IOException {
        Path file = folder.resolve("berichtigt.xlsx");
        try (XSSFWorkbook workbook = opened(run);
                OutputStream stream = Files.newOutputStream(file)) {
            for (Cell cell : workbook.getSheetAt(0).getRow(3)) {
                if (cell.getStringCellValue().equals(wrong)) {
                    cell.setCellValue(right);
                }
            }
            workbook.write(stream);
        }
        return new ImportOrder(run.kind(), file, "berichtigt.xlsx", null);
    }

    private XSSFWorkbook opened(ImportRun run) throws IOException {
        Path file = folder.resolve("hinweise.xlsx");
        try (OutputStream stream = Files.newOutputStream(file)) {
            rowsToMend.write(run.storedId(), stream);
        }
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static List<String> marked(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND
                    && cell.getCellStyle().getBorderTop() == BorderStyle.THICK) {
                texts.add(cell.getStringCellValue());
            }
        }
        return texts;
    }
}
