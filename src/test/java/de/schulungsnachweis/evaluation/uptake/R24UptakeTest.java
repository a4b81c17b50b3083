package de.schulungsnachweis.evaluation.uptake;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import de.schulungsnachweis.evaluation.sheets.TableSheets;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.organisation.UnitKind;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.testing.AccessibleWorkbook;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.FirstMandate;
import de.schulungsnachweis.testing.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** R24: what the yearly uptake counts, and who sees which part of it. */
@DatabaseTest
class R24UptakeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ENGLISH = "Englisch B1";

    @Autowired
    private Imports imports;

    @Autowired
    private UptakeReport report;

    @TempDir
    private Path folder;

    @BeforeEach
    void importTwoOffices() throws Exception {
        imports.run(new ImportOrder(
                ListKind.UNITS,
                Workbooks.write(
                        folder.resolve("einheiten.xlsx"),
                        List.of("Code", "Name", "Art"),
                        List.of(asList("50", "Sozialamt", "Amt"), asList("EB 52", "Sportstätten", "Eigenbetrieb"))),
                "einheiten.xlsx",
                null));
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.staff(
                        folder.resolve("personal.xlsx"),
                        List.of(
                                person("1", "Weiß", "50", "nein", null),
                                person("2", "Nowak", "EB 52", "ja", null),
                                person("3", "Hoyer", "50", "ja", LocalDate.of(2025, 6, 30)))),
                "personal.xlsx",
                null));
    }

    @AfterEach
    void forgetThePerson() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTrainingCountsInItsYearCategorySourceAndKindOfUnit() throws Exception {
        importTrainings(training("2", ENGLISH, LocalDate.of(2024, 5, 16), "8 UE", "zentral", "ja"));
        assertThat(uptake().figures())
                .containsExactly(
                        new UptakeFigure(2024, FirstMandate.MULTILINGUAL, Source.CENTRAL, UnitKind.EIGENBETRIEB, 1));
    }

    @Test
    void neitherDurationNorTargetGroupNorWindowNorLaterLeavingMatters() throws Exception {
        importTrainings(
                training("2", ENGLISH, LocalDate.of(2024, 5, 16), "2 UE", "zentral", "ja"),
                training("1", ENGLISH, LocalDate.of(2024, 5, 17), "8 UE", "zentral", "ja"),
                training("1", ENGLISH, LocalDate.of(2020, 5, 17), "8 UE", "zentral", "ja"),
                training("3", ENGLISH, LocalDate.of(2024, 5, 18), "8 UE", "zentral", "ja"));
        assertThat(uptake().figures()).extracting(UptakeFigure::trainings).containsExactlyInAnyOrder(1, 1, 2);
    }

    @Test
    void withoutAProofOrACategoryOrBeforeItsEndNothingCounts() throws Exception {
        importTrainings(
                training("2", ENGLISH, LocalDate.of(2024, 5, 16), "8 UE", "zentral", "nein"),
                training("2", "Excel für Fortgeschrittene", LocalDate.of(2024, 5, 17), "8 UE", "zentral", "ja"),
                training("2", ENGLISH, TODAY.plusDays(1), "8 UE", "zentral", "ja"));
        assertThat(uptake().figures()).isEmpty();
    }

    @Test
    void aTrainingThatIsListedTwiceIsOne() throws Exception {
        importTrainings(
                training("2", ENGLISH, LocalDate.of(2024, 5, 16), "8 UE", "zentral", "ja"),
                training("2", ENGLISH, LocalDate.of(2024, 5, 16), "8 UE", "zentral", "ja"));
        assertThat(uptake().figures()).extracting(UptakeFigure::trainings).containsExactly(1);
    }

    @Test
    void whoseSourceIsNotStatedIsInNoMeasureThatAsksForIt() throws Exception {
        importTrainings(training("1", ENGLISH, LocalDate.of(2024, 5, 16), "8 UE", null, "ja"));
        assertThat(uptake().withoutSource()).isEqualTo(1);
        assertThat(uptake().tables().getFirst().rows())
                .extracting(UptakeTable.Row::total)
                .containsExactly(0);
    }

    @Test
    void theMeasuresShowTheTrendOverYearsWithoutGaps() throws Exception {
        importTrainings(
                training("1", ENGLISH, LocalDate.of(2022, 5, 16), "8 UE", "zentral", "ja"),
                training("2", ENGLISH, LocalDate.of(2024, 5, 16), "8 UE", "zentral", "ja"),
                training("1", ENGLISH, LocalDate.of(2024, 5, 17), "8 UE", "Bildungsurlaub", "ja"),
                training("2", "Interkulturelle Kompetenz", LocalDate.of(2026, 5, 17), "8 UE", "extern", "ja"));
        List<UptakeTable> tables = uptake().tables();
        assertThat(tables).extracting(table -> table.measure().number()).containsExactly(18, 19, 21);
        assertThat(tables.get(0).rows())
                .containsExactly(
                        new UptakeTable.Row(2022, false, List.of(1), null),
                        new UptakeTable.Row(2023, false, List.of(0), -1),
                        new UptakeTable.Row(2024, false, List.of(1), 1),
                        new UptakeTable.Row(2025, false, List.of(0), -1),
                        new UptakeTable.Row(2026, true, List.of(0), 0));
        assertThat(tables.get(1).rows().get(2).trainings()).containsExactly(0, 0, 1);
        assertThat(tables.get(2).rows().get(2).trainings()).containsExactly(0, 0, 1);
        assertThat(tables.get(2).rows().get(4).trainings()).containsExactly(1, 0, 0);
    }

    @Test
    void aTrainingOfficerSeesTheNumbersOfTheOwnUnitsOnly() throws Exception {
        importTrainings(
                training("1", ENGLISH, LocalDate.of(2024, 5, 16), "8 UE", "zentral", "ja"),
                training("2", ENGLISH, LocalDate.of(2024, 5, 16), "8 UE", "zentral", "ja"));
        assertThat(seenBy(Role.TRAINING_OFFICER, "50"))
                .extracting(UptakeFigure::unitKind)
                .containsExactly(UnitKind.AMT);
        assertThat(seenBy(Role.HUMAN_RESOURCES)).hasSize(2);
        assertThat(seenBy(Role.COMMISSIONER)).isEmpty();
        SecurityContextHolder.clearContext();
        assertThat(report.read(TODAY).figures()).isEmpty();
    }

    @Test
    void workbookAndCsvSayTheSameAndWhatTheyAre() throws Exception {
        importTrainings(
                training("2", ENGLISH, LocalDate.of(2024, 5, 16), "8 UE", "zentral", "ja"),
                training("1", ENGLISH, LocalDate.of(2025, 5, 16), "8 UE", "zentral", "ja"));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        UptakeCsv.write(uptake(), csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFJahr;Kompetenz;Herkunft;Art der Organisationseinheit;Schulungen\r\n"
                        + "2024;Mehrsprachigkeit;zentral;Eigenbetrieb;1\r\n"
                        + "2025;Mehrsprachigkeit;zentral;Amt;1\r\n"
                        + "Aus gemeldeten Nachweisen, keine vollständige Statistik.\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        UptakeWorkbook.write(uptake(), bytes);
        AccessibleWorkbook.check(bytes.toByteArray());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getSheet(UptakeWorkbook.ALL)
                            .getRow(TableSheets.FIRST_ROW)
                            .getCell(4)
                            .getNumericCellValue())
                    .isEqualTo(1);
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> checkFormula(workbook, cell))));
            workbook.forEach(sheet -> assertThat(
                            sheet.getRow(sheet.getLastRowNum() - 2).getCell(0).getStringCellValue())
                    .isEqualTo(Uptake.REMARK));
        }
    }

    private static void checkFormula(XSSFWorkbook workbook, Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            double stored = cell.getNumericCellValue();
            assertThat(workbook.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(cell)
                            .getNumberValue())
                    .isEqualTo(stored);
        }
    }

    private Uptake uptake() {
        return CurrentScope.during(Job.EVALUATION, () -> report.read(TODAY));
    }

    private List<UptakeFigure> seenBy(Role role, String... units) {
        Scope scope = Scope.of("lokal:99", Set.of(role), Set.of(units));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(new Person(scope), ""));
        return report.read(TODAY).figures();
    }

    @SafeVarargs
    private void importTrainings(List<@Nullable Object>... rows) throws Exception {
        imports.run(new ImportOrder(
                ListKind.CERTIFICATES,
                Workbooks.write(
                        folder.resolve("nachweise.xlsx"),
                        List.of(
                                "Personalnummer",
                                "Titel der Schulung",
                                "Ende",
                                "Dauer",
                                "Herkunft",
                                "Nachweis liegt vor (ja/nein)"),
                        List.of(rows)),
                "nachweise.xlsx",
                null));
    }

    private static List<@Nullable Object> person(
            String number, String name, String unit, String citizens, @Nullable LocalDate exit) {
        return asList(number, name, "Anna", null, unit, null, "nein", citizens, "nein", "ja", null, exit);
    }

    private static List<@Nullable Object> training(
            String number, String title, LocalDate day, String duration, @Nullable String source, String proof) {
        return asList(number, title, day, duration, source, proof);
    }

    private record Person(Scope scope) implements SignedIn {

        @Override
        public String displayName() {
            return "";
        }
    }
}
