package de.schulungsnachweis.front.evaluation;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.testing.Examples;
import de.schulungsnachweis.testing.People;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of what is asked after the table. */
@PageTest
class OutlookPageTest {

    private static final String NEED = "/auswertung/ausblick";
    private static final String CHECK = "/auswertung/pruefung?zufallszahl=7&prozent=20";

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    private Browser office;
    private Browser officer;

    @BeforeAll
    void importExamples() throws Exception {
        Examples.importAll(imports);
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
        People.create(accounts, "fortbildung", Role.TRAINING_OFFICER, "50");
        office = new Browser(port);
        office.login("personalamt", People.PASSWORD);
        officer = new Browser(port);
        officer.login("fortbildung", People.PASSWORD);
    }

    @AfterAll
    void closeBrowsers() {
        office.close();
        officer.close();
    }

    @Test
    void everyQuestionHasItsTable() throws Exception {
        assertThat(texts(office.get(NEED), "//h2"))
                .containsExactly(
                        "So viele Plätze werden noch gebraucht",
                        "So viele Beschäftigte gehören zur Zielgruppe",
                        "Veränderung seit dem Zwischenstand");
        assertThat(texts(office.get(CHECK), "//h2"))
                .containsExactly(
                        "Anerkannte Schulungen mit besonderen Merkmalen", "Stichprobe: diese Nachweise werden geprüft");
    }

    @Test
    void eachOfTheTwoPagesLeadsToTheOther() throws Exception {
        assertThat(texts(office.get(NEED), "//main//a/@href")).contains("/auswertung/pruefung");
        assertThat(texts(office.get(CHECK), "//main//a/@href")).contains("/auswertung/ausblick");
        assertThat(texts(office.get("/auswertung"), "//main//a/@href"))
                .contains("/auswertung/ausblick", "/auswertung/pruefung");
    }

    @Test
    void theHumanResourcesOfficeSeesNumbersAndTheOwnOfficeThePersons() throws Exception {
        assertThat(source(office.get(CHECK))).doesNotContain("Prüfliste");
        HttpResponse<byte[]> own = officer.get(CHECK);
        assertThat(texts(own, "//section[h2/@id='pruefliste']//tbody/tr/th"))
                .isNotEmpty()
                .containsOnly("50");
        assertThat(texts(officer.get(NEED), "//section[h2/@id='plaetze']//tbody/tr/th"))
                .containsExactly("50");
    }

    @Test
    void theFilesSayOfWhichDayTheyAre() throws Exception {
        assertThat(source(office.get("/auswertung/ausblick.csv"))).contains("Stichtag;31.12.2026");
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(office.get("/auswertung/ausblick.xlsx").body()))) {
            workbook.forEach(sheet -> assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                    .as(sheet.getSheetName())
                    .startsWith("Stichtag 31.12.2026. "));
        }
    }

    @Test
    void theDownloadsAreOfTheSameSample() throws Exception {
        HttpResponse<byte[]> page = office.get(CHECK);
        List<String> addresses = texts(page, "//p[@class='download']/a/@href");
        assertThat(addresses)
                .containsExactly(
                        "/auswertung/ausblick.xlsx?zufallszahl=7&prozent=20",
                        "/auswertung/ausblick.csv?zufallszahl=7&prozent=20");
        String ids = texts(page, "//section[h2/@id='stichprobe']//tr[th='50']/td[last()]")
                .getFirst();
        assertThat(ids).isNotEmpty();
        assertThat(source(office.get(addresses.getLast()))).contains(ids);
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(office.get(addresses.getFirst()).body()))) {
            assertThat(workbook.getSheet("Stichprobe")).isNotNull();
        }
    }

    @Test
    void anUnusualOrderIsBroughtToWhatCanBe() throws Exception {
        assertThat(source(office.get("/auswertung/pruefung?prozent=500"))).contains("100 Prozent");
        assertThat(office.get("/auswertung/pruefung?prozent=viele").statusCode())
                .isEqualTo(400);
    }
}
