package de.schulungsnachweis.front.page;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.export.EvaluationJson;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.testing.Examples;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TaggedPdfReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Page, workbook, CSV, PDF and JSON of the example lists say the same, number by number. */
@PageTest
class AllOutputsAgreeTest {

    private static final int CSV_BEFORE = 5;
    private static final int FIGURES = 15;
    private static final int RATE = 13;
    private static final List<String> SHEETS = List.of("Führungskräfte", "Beschäftigte");

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Mandate mandate;

    @Autowired
    private Clock clock;

    private Browser browser;
    private List<CSVRecord> csv = List.of();

    @BeforeAll
    void importExamples() throws Exception {
        Examples.importAll(imports);
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
        browser = new Browser(port);
        browser.login("personalamt", People.PASSWORD);
        csv = CSVParser.parse(
                        new StringReader(source(browser.get("/auswertung.csv")).substring(1)),
                        CSVFormat.RFC4180.builder().setDelimiter(';').get())
                .getRecords();
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void thePageShowsTheNumbersOfTheCsv() throws Exception {
        HttpResponse<byte[]> page = browser.get("/auswertung");
        for (int line = 0; line < SHEETS.size(); line++) {
            String section = "(//section[@class='figures-page'])[" + (line + 1) + "]";
            for (CSVRecord record : units(line)) {
                List<String> cells = texts(page, section + "//tr[th/b='" + record.get(3) + "']/td");
                assertThat(cells.subList(0, FIGURES).stream().map(AllOutputsAgreeTest::plain))
                        .as(record.get(2) + " " + record.get(3))
                        .containsExactlyElementsOf(figures(record));
            }
        }
    }

    @Test
    void theWorkbookHoldsTheNumbersOfTheCsv() throws Exception {
        byte[] bytes = browser.get("/auswertung.xlsx").body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (int line = 0; line < SHEETS.size(); line++) {
                for (CSVRecord record : units(line)) {
                    Row row = row(workbook, SHEETS.get(line), record.get(3));
                    for (int index = 0; index < FIGURES; index++) {
                        if (index != RATE) {
                            assertThat(text(row.getCell(2 + index)))
                                    .as(record.get(2) + " " + record.get(3) + " " + index)
                                    .isEqualTo(record.get(CSV_BEFORE + index));
                        }
                    }
                }
            }
        }
    }

    @Test
    void thePdfShowsTheNumbersOfTheCsv() throws Exception {
        HttpResponse<byte[]> file = browser.get("/auswertung.pdf");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (TaggedPdfReader reader = new TaggedPdfReader(file.body())) {
            for (int line = 0; line < SHEETS.size(); line++) {
                List<List<String>> table = reader.tables().get(line);
                for (CSVRecord record : units(line)) {
                    List<String> row = table.stream()
                            .filter(cells -> cells.getFirst().equals(record.get(3) + " " + record.get(4)))
                            .findFirst()
                            .orElseThrow();
                    assertThat(row.subList(1, 1 + FIGURES).stream().map(AllOutputsAgreeTest::plain))
                            .as(record.get(2) + " " + record.get(3))
                            .containsExactlyElementsOf(figures(record));
                }
            }
        }
    }

    @Test
    void theJsonHoldsTheNumbersOfTheCsv() throws Exception {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new EvaluationJson()
                .write(
                        CurrentScope.during(
                                Job.EVALUATION,
                                () -> evaluations.evaluate(mandate.windowEnd(), LocalDate.now(clock), List.of())),
                        json);
        JsonNode units = JsonMapper.shared().readTree(json.toByteArray()).get("units");
        for (int line = 0; line < SHEETS.size(); line++) {
            for (CSVRecord record : units(line)) {
                if (!record.get(CSV_BEFORE).isEmpty()) {
                    JsonNode unit = unit(units, record.get(3));
                    JsonNode group = unit.get(line == 0 ? "leaders" : "staff");
                    assertThat(List.of(
                                    unit.get("persons").asString(),
                                    group.get("target").asString(),
                                    group.at("/trainings/democratic").asString(),
                                    group.at("/trainings/intercultural").asString(),
                                    group.at("/trainings/multilingual").asString(),
                                    group.at("/trainings/plainLanguage").asString()))
                            .containsExactlyElementsOf(figures(record).subList(0, 6));
                    assertThat(group.get("fulfilled").asString())
                            .isEqualTo(figures(record).get(8));
                    assertThat(group.get("open").asString())
                            .isEqualTo(figures(record).get(9));
                }
            }
        }
    }

    private List<CSVRecord> units(int line) {
        List<CSVRecord> units = csv.stream()
                .filter(record -> record.get(2).equals(line == 0 ? "A" : "B"))
                .filter(record -> !record.get(3).isEmpty())
                .toList();
        assertThat(units).hasSizeGreaterThan(3);
        return units;
    }

    private static List<String> figures(CSVRecord record) {
        List<String> figures = new ArrayList<>();
        for (int index = 0; index < FIGURES; index++) {
            figures.add(plain(record.get(CSV_BEFORE + index)));
        }
        return figures;
    }

    private static String plain(String cell) {
        return cell.replaceAll("[.\\s\u00a0]", "");
    }

    private static Row row(XSSFWorkbook workbook, String sheet, String code) {
        for (Row row : workbook.getSheet(sheet)) {
            Cell cell = row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no row " + code);
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? String.valueOf((int) cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    private static JsonNode unit(JsonNode units, String code) {
        for (JsonNode unit : units) {
            if (unit.get("code").asString().equals(code)) {
                return unit;
            }
        }
        throw new AssertionError("no unit " + code);
    }
}
