package de.schulungsnachweis.evaluation.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.evaluation.DivisionTotal;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.evaluation.export.table.TableColumn;
import de.schulungsnachweis.evaluation.export.table.TableColumns;
import de.schulungsnachweis.testing.FirstMandate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationWorkbookTest {

    private static final TableColumns COLUMNS = TableColumns.of(FirstMandate.MANDATE);

    private static final String LEADERS = "Führungskräfte";
    private static final String TOTAL = "Summe ohne 1 nicht gemeldete OE";

    private final Evaluation city = EvaluationFixture.city();

    @Test
    void theCityHasOneSheetPerGroupAndOneThatSaysHowItWasCounted() throws IOException {
        assertThat(read(city).sheets()).containsExactly(LEADERS, "Beschäftigte", "Gesamt", "So wurde gezählt");
    }

    @Test
    void theColumnsStandInTheOrderOfTheRule() throws IOException {
        assertThat(read(city).headers(LEADERS))
                .containsExactly(
                        "OE",
                        "Organisationseinheit",
                        "Beschäftigte insgesamt",
                        "Zielgruppe (Personen)",
                        "demokratische Kompetenz",
                        "interkulturelle Kompetenz",
                        "Mehrsprachigkeit",
                        "bürgernahe Kommunikation",
                        "gesamt",
                        "Personen mit mindestens einer anerkannten Schulung",
                        "erfüllt",
                        "noch nicht erfüllt",
                        "davon mit Nachweis in Klärung",
                        "davon nicht im Dienst",
                        "davon neu seit 1. Oktober",
                        "Quote",
                        "Nachweise in Klärung",
                        "Meldestand",
                        "Bemerkung");
    }

    @Test
    void afterTheWindowNobodyIsNotYetFulfilled() throws IOException {
        Evaluation closing = EvaluationFixture.city(EvaluationFixture.FINAL_DAY, false);
        assertThat(read(closing).headers(LEADERS)).contains("nicht erfüllt").doesNotContain("noch nicht erfüllt");
        assertThat(read(closing).text(LEADERS)).contains("Schlussmeldung").doesNotContain("Zwischenstand");
    }

    @ParameterizedTest
    @EnumSource
    void theFiguresOfEveryLineAreThoseOfTheModel(Line line) throws IOException {
        WorkbookReader workbook = read(city);
        for (TableColumn column : COLUMNS.all()) {
            if (column.adds()) {
                assertThat(workbook.cached(line.sheetName(FirstMandate.MANDATE), "33", column))
                        .as(column.toString())
                        .isEqualTo((double) column.figure(city.units().get(1).figures(), line));
                assertThat(workbook.cached(line.sheetName(FirstMandate.MANDATE), TOTAL, column))
                        .as("sum of " + column)
                        .isEqualTo((double) column.figure(city.total(), line));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSubtotalsAreThoseOfTheModel(Line line) throws IOException {
        Evaluation large = EvaluationFixture.large(10);
        WorkbookReader workbook = read(large);
        assertThat(large.divisions()).hasSize(6);
        for (DivisionTotal division : large.divisions()) {
            for (TableColumn column : COLUMNS.all()) {
                if (column.adds()) {
                    assertThat(workbook.cached(
                                    line.sheetName(FirstMandate.MANDATE), "Zwischensumme " + division.name(), column))
                            .as(division.name() + " " + column)
                            .isEqualTo((double) column.figure(division.figures(), line));
                }
            }
        }
    }

    @Test
    void everySumIsAFormulaWhoseStoredValueEqualsARecalculation() throws IOException {
        WorkbookReader workbook = read(EvaluationFixture.large(25));
        List<Cell> formulas = workbook.formulas();
        assertThat(formulas).hasSizeGreaterThan(500);
        for (Cell cell : formulas) {
            assertThat(WorkbookReader.cached(cell))
                    .as(cell.getSheet().getSheetName() + " " + cell.getAddress())
                    .isEqualTo(workbook.recalculated(cell));
        }
    }

    @Test
    void theTotalRowHoldsFormulas() throws IOException {
        WorkbookReader workbook = read(city);
        for (TableColumn column : COLUMNS.all()) {
            if (column.adds() || column == TableColumn.RATE) {
                assertThat(workbook.row(LEADERS, TOTAL)
                                .getCell(COLUMNS.index(column))
                                .getCellType())
                        .as(column.toString())
                        .isEqualTo(CellType.FORMULA);
            }
        }
    }

    @Test
    void theRateOfTheTotalIsTheQuotientOfTheSums() throws IOException {
        assertThat(read(city).cached(LEADERS, TOTAL, TableColumn.RATE))
                .isEqualTo((double) city.total().leaders().fulfilled()
                        / city.total().leaders().target());
    }

    @Test
    void aUnitThatDidNotDeliverHasEmptyCellsAndNoZeros() throws IOException {
        WorkbookReader workbook = read(city);
        for (Line line : Line.values()) {
            for (TableColumn column : COLUMNS.all()) {
                if (column.adds() || column == TableColumn.RATE) {
                    assertThat(workbook.cached(line.sheetName(FirstMandate.MANDATE), "50", column))
                            .isEqualTo("");
                    assertThat(workbook.cached(
                                    line.sheetName(FirstMandate.MANDATE),
                                    "Zwischensumme GB 5 ohne 1 nicht gemeldete OE",
                                    column))
                            .isEqualTo("");
                }
            }
            assertThat(workbook.cached(line.sheetName(FirstMandate.MANDATE), "50", TableColumn.STATUS))
                    .isEqualTo("nicht gemeldet");
        }
    }

    @Test
    void aUnitWithoutTargetGroupHasADashForItsRate() throws IOException {
        assertThat(read(city).cached(LEADERS, "EB 52", TableColumn.RATE)).isEqualTo("–");
        assertThat(read(city).cached(LEADERS, "EB 52", TableColumn.STATUS)).isEqualTo("keine Zielgruppe");
    }

    @Test
    void withoutDivisionsTheUnitsStandInOneList() throws IOException {
        Evaluation flat = EvaluationFixture.evaluation(
                List.of(EvaluationFixture.unit(
                        "10", "Amt", null, UnitStatus.DELIVERED, EvaluationFixture.figures(9, 0, 2, 5))),
                EvaluationFixture.INTERIM_DAY,
                false);
        assertThat(read(flat).text(LEADERS)).doesNotContain("Zwischensumme").contains("|Summe|");
    }

    @Test
    void trainingsOfLeadersThatDoNotFulfilTheMandateAreExplained() throws IOException {
        int trainings = 24 / 5 + 24 / 6 + 55 / 5 + 55 / 6;
        assertThat(read(city).text(LEADERS))
                .contains("Schulungen zu Mehrsprachigkeit und bürgernahe Kommunikation sind gezählt, aber nicht"
                        + " anrechenbar (hier " + trainings + ")");
        assertThat(read(city).text("Beschäftigte")).doesNotContain("nicht anrechenbar");
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() throws IOException {
        Cell name = read(city).row(LEADERS, "GPR").getCell(TableColumns.NAME_INDEX);
        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void theAccountOfTheCertificatesAddsUp() throws IOException {
        WorkbookReader workbook = read(city);
        double all = city.certificates().byOutcome().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(WorkbookReader.cached(
                        workbook.row(MethodSheet.NAME, "Alle Nachweise").getCell(1)))
                .isEqualTo(all);
    }

    @Test
    void theSheetOnTheMethodNamesFilesRulesAndDays() throws IOException {
        assertThat(read(city).text(MethodSheet.NAME))
                .contains("zugangshemmnisse-2026, Version 2026.1-abc123")
                .contains("01.01.2021 bis 31.12.2026")
                .contains("6 Stunden (360 Minuten)")
                .contains("personal.xlsx|Personalliste|22.11.2026 10:15|1544.0|" + "ab".repeat(32))
                .contains("alt.xls|Die Datei ist zu alt.");
    }

    @Test
    void examplesSaySoOnEverySheet() throws IOException {
        WorkbookReader workbook = read(EvaluationFixture.city(EvaluationFixture.INTERIM_DAY, true));
        for (String sheet : workbook.sheets()) {
            assertThat(workbook.text(sheet)).contains("Beispieldaten");
            assertThat(workbook.workbook().getSheet(sheet).getHeader().getRight())
                    .contains("Beispieldaten");
        }
        assertThat(read(city).text(LEADERS)).doesNotContain("Beispieldaten");
    }

    @Test
    void everySheetPrintsInLandscapeAndFitsTheWidth() throws IOException {
        for (Sheet sheet : read(city).workbook()) {
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getNumMergedRegions()).isZero();
            assertThat(sheet.getFooter().getCenter()).contains("&P");
        }
    }

    @Test
    void theFormOfOneUnitHasTheLinesAToD() throws IOException {
        WorkbookReader workbook = readUnit("10");
        assertThat(workbook.sheets()).containsExactly("Auswertung", "So wurde gezählt");
        for (Line line : Line.values()) {
            assertThat(workbook.cached("Auswertung", line.letter(), TableColumn.FULFILLED))
                    .isEqualTo(
                            (double) line.of(city.units().getFirst().figures()).fulfilled());
        }
        assertThat(workbook.cached("Auswertung", "C", TableColumn.PERSONS)).isEqualTo(300.0);
        assertThat(workbook.cached("Auswertung", "D", TableColumn.PERSONS)).isEqualTo(211.0);
        assertThat(workbook.cached("Auswertung", "D", TableColumn.of(FirstMandate.DEMOCRATIC)))
                .isEqualTo("");
        assertThat(workbook.cached("Auswertung", "C", TableColumn.STATUS)).isEqualTo("gemeldet");
    }

    @Test
    void theFormOfOneUnitIsSigned() throws IOException {
        assertThat(readUnit("10").text("Auswertung")).contains("Erstellt: ").contains("Für die Richtigkeit: ");
    }

    @Test
    void theFormulasOfTheFormEqualARecalculation() throws IOException {
        WorkbookReader workbook = readUnit("33");
        assertThat(workbook.formulas())
                .hasSizeGreaterThan(15)
                .allSatisfy(cell -> assertThat(WorkbookReader.cached(cell)).isEqualTo(workbook.recalculated(cell)));
    }

    @Test
    void theFileSaysWhatItIsAndWhenItWasMade() throws IOException {
        CoreProperties properties = read(city).workbook().getProperties().getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo("Auswertungstabelle zum Schulungskonzept Zugangshemmnisse");
        assertThat(properties.getCreator()).isEqualTo("Schulungsnachweis");
        assertThat(properties.getCreated()).isEqualTo("2026-11-22T00:00:00Z");
    }

    @Test
    void anUnknownUnitIsRefused() {
        assertThatThrownBy(() -> readUnit("99")).isInstanceOf(IllegalArgumentException.class);
    }

    private WorkbookReader readUnit(String code) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EvaluationWorkbook().writeUnit(city, code, out);
        return new WorkbookReader(out.toByteArray());
    }

    private static WorkbookReader read(Evaluation evaluation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EvaluationWorkbook().write(evaluation, out);
        return new WorkbookReader(out.toByteArray());
    }
}
