package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which offices lay out their lists. */
class OfficeHabitsTest {

    @TempDir
    Path folder;

    @Test
    void aPersonInCellsMergedOverSeveralRowsHoldsForAllOfThem() throws Exception {
        for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            Object[][] rows = {
                {"Personalnummer", "Name", "Schulung", "Datum"},
                {"12345", "Beispiel, Petra", "Erste Hilfe", "01.03.2024"},
                {null, null, "Leichte Sprache", "06.05.2024"}
            };
            var reading = TestFiles.read(merged(workbook, rows, "A2:A3", "B2:B3"), ListKind.CERTIFICATES);

            assertThat(reading.records()).extracting(Entry::status).containsOnly(Entry.Status.READ);
            assertThat(reading.certificate(1).personnelNumber()).isEqualTo("12345");
            assertThat(reading.certificate(1).familyName()).isEqualTo("Beispiel");
        }
    }

    @Test
    void aPersonNamedOnceForSeveralRowsWithoutMergedCellsIsAQuestion() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Schulung", "Datum"},
                new Object[] {"12345", "Erste Hilfe", "01.03.2024"},
                new Object[] {null, "Leichte Sprache", "06.05.2024"},
                new Object[] {null, "Brandschutz", "07.05.2024"});

        assertThat(reading.records())
                .extracting(Entry::status)
                .containsExactly(Entry.Status.READ, Entry.Status.DECIDE, Entry.Status.DECIDE);
        assertThat(reading.codes(1)).containsExactly("PERSON_ABOVE");
        assertThat(reading.certificate(2).personnelNumber()).isEqualTo("12345");
    }

    @Test
    void aHeaderOfTwoLinesIsReadAsOne() throws Exception {
        Object[][] rows = {
            {"Personalnummer", "Name", "Schulung", null, null},
            {null, null, "Titel", "Datum", "Dauer (UE)"},
            {"12345", "Beispiel, Petra", "Erste Hilfe", "01.03.2024", 9}
        };
        var plain = read(rows);
        var merged = TestFiles.read(merged(new XSSFWorkbook(), rows, "A1:A2", "B1:B2", "C1:E1"), ListKind.CERTIFICATES);

        for (var reading : new TestFiles.Reading[] {plain, merged}) {
            assertThat(reading.records()).extracting(Entry::status).containsExactly(Entry.Status.READ);
            assertThat(reading.certificate(0).title()).isEqualTo("Erste Hilfe");
            assertThat(Objects.requireNonNull(reading.certificate(0).duration()).minutes())
                    .isEqualTo(405);
        }
    }

    @Test
    void aMatrixMayHaveTheDayInTheHeader() throws Exception {
        var reading = read(
                new Object[] {
                    "Personalnummer", "Nachname", "Vorname", "Leichte Sprache 12.03.2024", "Erste Hilfe (06.05.2024)"
                },
                new Object[] {"12345", "Beispiel", "Petra", "x", "x"},
                new Object[] {"12346", "Muster", "Karl", "x", null},
                new Object[] {"12347", "Schulze", "Kim", null, "x"});

        assertThat(reading.records()).extracting(Entry::row).containsExactly(2, 2, 3, 4);
        assertThat(reading.certificate(0).title()).isEqualTo("Leichte Sprache");
        assertThat(reading.certificate(0).lastDay()).isEqualTo(DayValue.of(LocalDate.of(2024, 3, 12)));
        assertThat(reading.certificate(0).proofPresent()).isTrue();
        assertThat(reading.certificate(3).title()).isEqualTo("Erste Hilfe");
    }

    @Test
    void aMatrixMayHaveSeveralColumnsPerTraining() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Nachname", "Vorname", "Leichte Sprache", null, "Erste Hilfe", null},
                new Object[] {null, null, null, "Datum", "UE", "Datum", "UE"},
                new Object[] {"12345", "Beispiel", "Petra", "12.03.2024", 8, "06.05.2024", 9},
                new Object[] {"12346", "Muster", "Karl", null, null, "06.05.2024", 9});

        assertThat(reading.records()).extracting(Entry::row).containsExactly(3, 3, 4);
        assertThat(reading.certificate(2).title()).isEqualTo("Erste Hilfe");
        assertThat(Objects.requireNonNull(reading.certificate(2).duration()).minutes())
                .isEqualTo(405);
    }

    @Test
    void aHeaderThatIsRepeatedOnEveryPageIsNoRecord() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Schulung", "Datum"},
                new Object[] {"12345", "Erste Hilfe", "01.03.2024"},
                new Object[] {"Personalnummer", "Schulung", "Datum"},
                new Object[] {"12346", "Leichte Sprache", "06.05.2024"});

        assertThat(reading.records()).extracting(Entry::row).containsExactly(2, 4);
    }

    @Test
    void aTableBelowTheTableMayHaveAnotherOrderOfColumns() throws Exception {
        var reading = read(
                new Object[] {"Sachgebiet 50.1"},
                new Object[] {"Personalnummer", "Schulung", "Datum"},
                new Object[] {"12345", "Erste Hilfe", "01.03.2024"},
                new Object[] {},
                new Object[] {"Sachgebiet 50.2"},
                new Object[] {"Datum", "Kurs", "Pers.-Nr.", "Anbieter"},
                new Object[] {"06.05.2024", "Leichte Sprache", "12346", "Volkshochschule"});

        assertThat(reading.records()).extracting(Entry::status).containsOnly(Entry.Status.READ);
        assertThat(reading.certificate(1).personnelNumber()).isEqualTo("12346");
        assertThat(reading.certificate(1).provider()).isEqualTo("Volkshochschule");
        assertThat(reading.certificate(1).unit()).isEqualTo("Sachgebiet 50.2");
        assertThat(reading.summary().tables()).hasSize(2);
    }

    @Test
    void rowsThatExplainOrNumberTheColumnsAreNoRecords() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Schulung", "Datum", "Nachweis liegt vor"},
                new Object[] {1, 2, 3, 4},
                new Object[] {"Pflichtfeld", "Pflichtfeld", "TT.MM.JJJJ", "ja/nein"},
                new Object[] {"12345", "Erste Hilfe", "01.03.2024", "ja"},
                new Object[] {"Summe", null, null, 1});

        assertThat(reading.records()).extracting(Entry::row).containsExactly(4);
    }

    @Test
    void anIndexCardNamesItsPersonAboveTheTable() throws Exception {
        var reading = read(
                new Object[] {"Fortbildungskartei"},
                new Object[] {"Name:", "Beispiel, Petra", "Pers.-Nr.:", "12345"},
                new Object[] {"Sachgebiet:", "50.3"},
                new Object[] {},
                new Object[] {"Datum", "Thema", "Veranstalter", "UE"},
                new Object[] {"01.03.2024", "Erste Hilfe", "DRK", 9});

        assertThat(reading.certificate(0).personnelNumber()).isEqualTo("12345");
        assertThat(reading.certificate(0).familyName()).isEqualTo("Beispiel");
        assertThat(reading.certificate(0).unit()).isEqualTo("50.3");
    }

    private TestFiles.Reading read(Object[]... rows) throws UnusableFileException {
        return TestFiles.read(TestFiles.xlsx(folder.resolve("liste.xlsx"), rows), ListKind.CERTIFICATES);
    }

    private Path merged(Workbook workbook, Object[][] rows, String... ranges) throws Exception {
        Path file = folder.resolve("verbunden.xls");
        try (workbook;
                OutputStream stream = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Liste");
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j] instanceof Number number) {
                        row.createCell(j).setCellValue(number.doubleValue());
                    } else if (rows[i][j] != null) {
                        row.createCell(j).setCellValue(rows[i][j].toString());
                    }
                }
            }
            for (String range : ranges) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
            workbook.write(stream);
        }
        return file;
    }
}
