package de.schulungsnachweis.front.page;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.testing.Examples;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TaggedPdfReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of units that somebody chose: on the page and in every file. */
@PageTest
class ChosenUnitsTest {

    private static final String CHOICE = "?oe=50&oe=10&stichtag=2026-12-31";
    private static final String LEADERS = "//section[h2[starts-with(., 'A ')]]";
    private static final String CODES = LEADERS + "//tbody//th[@scope='row']/b";
    private static final int CODE = 3;
    private static final int NAME = 4;
    private static final int FIRST_FIGURE = 5;
    private static final int TRAININGS = 11;

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    private Browser office;

    @BeforeAll
    void importExamples() throws Exception {
        Examples.importAll(imports);
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
        People.create(accounts, "eine", Role.TRAINING_OFFICER, "50");
        People.create(accounts, "mehrere", Role.TRAINING_OFFICER, "10", "50", "33");
        office = new Browser(port);
        office.login("personalamt", People.PASSWORD);
    }

    @AfterAll
    void closeBrowser() {
        office.close();
    }

    @Test
    void thePageShowsTheChosenUnitsAndSaysWhichTheyAre() throws Exception {
        HttpResponse<byte[]> page = office.get("/auswertung" + CHOICE);
        assertThat(texts(page, CODES)).containsExactlyInAnyOrder("10", "50");
        int all = texts(office.get("/auswertung"), CODES).size();
        assertThat(texts(page, "//dl/div[dt = 'Auswahl']/dd/span"))
                .containsExactly("2 von " + all + " Organisationseinheiten (10, 50)");
        assertThat(texts(page, LEADERS + "//tfoot//th")).containsExactly("Summe der Auswahl");
        assertThat(texts(page, "//input[@name = 'oe' and @checked]/@value")).containsExactlyInAnyOrder("10", "50");
        assertThat(texts(page, "//input[@name = 'oe']")).hasSize(all);
        assertThat(texts(page, "//details[@open]"))
                .as("what is chosen stands above; the table comes next")
                .isEmpty();
    }

    @Test
    void nobodyHasToChoose() throws Exception {
        HttpResponse<byte[]> page = office.get("/auswertung");
        assertThat(texts(page, "//dl/div[dt = 'Auswahl']")).isEmpty();
        assertThat(texts(page, "//details[@open]")).isEmpty();
        assertThat(texts(page, "//input[@name = 'oe' and @checked]")).isEmpty();
        assertThat(texts(page, LEADERS + "//tfoot//th").getFirst()).doesNotContain("Auswahl");
    }

    @Test
    void aGeschaeftsbereichStandsForAllOfItsUnits() throws Exception {
        HttpResponse<byte[]> page = office.get("/auswertung");
        String division = texts(page, "//input[@name = 'bereich']/@value").getFirst();
        List<String> codes = texts(page, "//fieldset[legend = '" + division + "']//input[@name = 'oe']/@value");
        HttpResponse<byte[]> chosen = office.get("/auswertung?bereich=" + division.replace(" ", "+"));
        assertThat(texts(chosen, CODES)).containsExactlyElementsOf(codes);
        assertThat(texts(chosen, "//input[@name = 'oe' and @checked]/@value")).containsExactlyElementsOf(codes);
        assertThat(texts(chosen, LEADERS + "//tr[contains(@class, 'figures__subtotal')]/th"))
                .singleElement()
                .asString()
                .startsWith("Zwischensumme " + division)
                .doesNotContain("von");
    }

    @Test
    void theSubtotalOfAPartOfAGeschaeftsbereichSaysSo() throws Exception {
        HttpResponse<byte[]> page = office.get("/auswertung?oe=50");
        assertThat(texts(page, LEADERS + "//tr[contains(@class, 'figures__subtotal')]/th"))
                .singleElement()
                .asString()
                .matches("Zwischensumme .+ \\(1 von \\d+ OE\\)");
    }

    @Test
    void everySumIsThatOfTheChosenUnits() throws Exception {
        List<CSVRecord> rows = csv(office, CHOICE);
        for (String line : List.of("A", "B", "C")) {
            List<CSVRecord> ofLine =
                    rows.stream().filter(row -> row.get(2).equals(line)).toList();
            List<CSVRecord> units =
                    ofLine.stream().filter(row -> !row.get(CODE).isEmpty()).toList();
            assertThat(units).extracting(row -> row.get(CODE)).containsExactlyInAnyOrder("10", "50");
            CSVRecord total = ofLine.getLast();
            assertThat(total.get(NAME)).isEqualTo("Summe der Auswahl");
            for (int column = FIRST_FIGURE; column < FIRST_FIGURE + 13; column++) {
                int index = column;
                assertThat(Integer.parseInt(total.get(column)))
                        .isEqualTo(units.stream()
                                .mapToInt(row -> Integer.parseInt(row.get(index)))
                                .sum());
            }
        }
        assertThat(rows).allMatch(row -> row.get(1).contains("Auswahl: 2 von "));
    }

    @Test
    void theFilesOfThePageCarryTheChoice() throws Exception {
        HttpResponse<byte[]> page = office.get("/auswertung" + CHOICE);
        List<String> addresses = texts(page, "//p[@class = 'download']/a/@href");
        assertThat(addresses)
                .containsExactly(
                        "/auswertung.xlsx?stichtag=2026-12-31&oe=10&oe=50",
                        "/auswertung.csv?stichtag=2026-12-31&oe=10&oe=50",
                        "/auswertung.pdf?stichtag=2026-12-31&oe=10&oe=50",
                        "/auswertung.json?stichtag=2026-12-31&oe=10&oe=50");
        for (String address : addresses) {
            assertThat(office.get(address).headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(name -> assertThat(name).contains("auswertung-2026-12-31-auswahl."));
        }
    }

    @Test
    void aCodeWithABlankStaysOneCodeInTheAddressOfAFile() throws Exception {
        String code = texts(office.get("/auswertung"), "//input[@name = 'oe']/@value").stream()
                .filter(value -> value.contains(" "))
                .findFirst()
                .orElseThrow();
        HttpResponse<byte[]> page = office.get("/auswertung?oe=" + code.replace(" ", "+"));
        String address = texts(page, "//p[@class = 'download']/a[2]/@href").getFirst();
        assertThat(address).isEqualTo("/auswertung.csv?oe=" + code.replace(" ", "%20"));
        assertThat(source(office.get(address))).contains(";" + code + ";");
    }

    @Test
    void theWorkbookSaysOnEverySheetWhichUnitsItIsAbout() throws Exception {
        byte[] bytes = office.get("/auswertung.xlsx" + CHOICE).body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.forEach(sheet -> assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .as(sheet.getSheetName())
                    .containsPattern("Auswahl: 2 von \\d+ Organisationseinheiten \\(10, 50\\)"));
            List<String> codes = new ArrayList<>();
            workbook.getSheet("Führungskräfte").forEach(row -> {
                if (row.getRowNum() > CODE && row.getCell(0) != null) {
                    codes.add(row.getCell(0).getStringCellValue());
                }
            });
            assertThat(codes).contains("10", "50").doesNotContain("33");
        }
    }

    @Test
    void thePdfShowsTheChosenUnitsAndSaysWhichTheyAre() throws Exception {
        try (TaggedPdfReader reader =
                new TaggedPdfReader(office.get("/auswertung.pdf" + CHOICE).body())) {
            assertThat(reader.text()).containsPattern("Auswahl: 2 von \\d+ Organisationseinheiten \\(10, 50\\)");
            assertThat(reader.tables().getFirst())
                    .extracting(List::getFirst)
                    .anyMatch(unit -> unit.startsWith("10 "))
                    .anyMatch(unit -> unit.startsWith("50 "))
                    .noneMatch(unit -> unit.startsWith("33 "));
        }
    }

    @Test
    void theJsonHoldsTheChosenUnitsInItsUsualForm() throws Exception {
        JsonNode all = json("");
        JsonNode chosen = json(CHOICE);
        assertThat(chosen.propertyNames()).containsExactlyElementsOf(all.propertyNames());
        assertThat(chosen.at("/units").findValuesAsString("code")).containsExactly("10", "50");
        assertThat(chosen.at("/total/persons").asInt())
                .isEqualTo(chosen.at("/units/0/persons").asInt()
                        + chosen.at("/units/1/persons").asInt());
    }

    @Test
    void theAccountOfTheCertificatesIsThatOfTheChosenUnits() throws Exception {
        JsonNode chosen = json(CHOICE);
        int trainings = csv(office, CHOICE).stream()
                .filter(row -> row.get(2).equals("C") && !row.get(CODE).isEmpty())
                .mapToInt(row -> Integer.parseInt(row.get(TRAININGS)))
                .sum();
        assertThat(chosen.at("/certificates/counted").asInt())
                .isEqualTo(trainings)
                .isPositive();
        assertThat(json("").at("/certificates/counted").asInt()).isGreaterThan(trainings);
        int persons = chosen.at("/persons/leaders").asInt()
                + chosen.at("/persons/staff").asInt()
                + chosen.at("/persons/notInTargetGroup").asInt()
                + chosen.at("/persons/undeclared").asInt();
        assertThat(persons).isEqualTo(chosen.at("/total/persons").asInt());
    }

    @Test
    void theChoiceOfTheOfficeIsTheTableThatAnOfficerOfTheseUnitsSees() throws Exception {
        People.create(accounts, "zwei", Role.TRAINING_OFFICER, "10", "50");
        try (Browser officer = new Browser(port)) {
            officer.login("zwei", People.PASSWORD);
            JsonNode own =
                    JsonMapper.shared().readTree(officer.get("/auswertung.json").body());
            assertThat(json(CHOICE)).isEqualTo(own);
        }
    }

    @Test
    void anOfficerOfSeveralUnitsChoosesAmongTheOwnOnes() throws Exception {
        try (Browser officer = new Browser(port)) {
            officer.login("mehrere", People.PASSWORD);
            HttpResponse<byte[]> page = officer.get("/auswertung?oe=10&oe=33");
            assertThat(texts(page, "//input[@name = 'oe']/@value")).containsExactlyInAnyOrder("10", "50", "33");
            assertThat(texts(page, CODES)).containsExactlyInAnyOrder("10", "33");
        }
    }

    @Test
    void whoHasOneUnitHasNothingToChoose() throws Exception {
        try (Browser officer = new Browser(port)) {
            officer.login("eine", People.PASSWORD);
            assertThat(texts(officer.get("/auswertung"), "//details")).isEmpty();
        }
    }

    @Test
    void aUnitOfSomebodyElseIsAsIfItWereNotThere() throws Exception {
        try (Browser officer = new Browser(port)) {
            officer.login("mehrere", People.PASSWORD);
            HttpResponse<byte[]> page = officer.get("/auswertung?oe=10&oe=37");
            assertThat(texts(page, CODES)).containsExactly("10");
            assertThat(texts(page, "//div[contains(@class, 'kern-alert--warning')]"))
                    .anySatisfy(text -> assertThat(text).endsWith("oder Sie dürfen sie nicht sehen: 37"));
        }
    }

    @Test
    void ofUnitsThatAreNotThereThereIsNoTableAndNoFile() throws Exception {
        HttpResponse<byte[]> page = office.get("/auswertung?oe=gibtesnicht");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(texts(page, "//div[contains(@class, 'kern-alert--warning')]"))
                .anySatisfy(text -> assertThat(text).endsWith(": gibtesnicht"));
        assertThat(texts(page, "//table")).isEmpty();
        assertThat(texts(page, "//p[@class = 'download']")).isEmpty();
        assertThat(texts(page, "//input[@name = 'oe']")).isNotEmpty();
        for (String ending : List.of("xlsx", "csv", "pdf", "json")) {
            assertThat(office.get("/auswertung." + ending + "?oe=gibtesnicht").statusCode())
                    .as(ending)
                    .isEqualTo(404);
        }
    }

    private JsonNode json(String query) throws Exception {
        return JsonMapper.shared()
                .readTree(office.get("/auswertung.json" + query).body());
    }

    private static List<CSVRecord> csv(Browser browser, String query) throws Exception {
        String text = source(browser.get("/auswertung.csv" + query)).substring(1);
        return CSVParser.parse(
                        new StringReader(text),
                        CSVFormat.RFC4180
                                .builder()
                                .setDelimiter(';')
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }
}
