package de.schulungsnachweis.front.uptake;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.Workbooks;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** R24: the page of the yearly uptake and its downloads. */
@PageTest
class UptakePageTest {

    private static final String CENTRAL = "//table[@aria-labelledby='measure-18']//tbody/tr";

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    private Browser browser;
    private HttpResponse<byte[]> page;

    @BeforeAll
    void importTwoLists(@TempDir Path folder) throws Exception {
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.staff(
                        folder.resolve("personal.xlsx"),
                        List.of(asList("1", "Weiß", "Änne", null, "50", null, "nein", "ja", "nein", "ja", null, null))),
                "personal.xlsx",
                null));
        imports.run(new ImportOrder(
                ListKind.CERTIFICATES,
                Workbooks.write(
                        folder.resolve("nachweise.xlsx"),
                        List.of("Personalnummer", "Titel der Schulung", "Ende", "Dauer", "Herkunft"),
                        List.of(
                                asList("1", "Englisch B1", LocalDate.of(2025, 5, 16), "8 UE", "zentral"),
                                asList("1", "Tschechisch A1", LocalDate.of(2026, 5, 16), "2 UE", "zentral"),
                                asList("1", "Tschechisch A2", LocalDate.of(2026, 6, 16), "8 UE", "zentral"))),
                "nachweise.xlsx",
                null));
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
        browser = new Browser(port);
        browser.login("personalamt", People.PASSWORD);
        page = browser.get("/inanspruchnahme");
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void everyMeasureHasATableWithTheTrend() throws Exception {
        assertThat(texts(page, "//section/h2"))
                .startsWith(
                        "Maßnahme 18: Mehrsprachigkeit im zentralen Programm",
                        "Maßnahme 19: Bildungsurlaub",
                        "Maßnahme 21: Eigenbetriebe");
        assertThat(texts(page, CENTRAL + "/th")).containsExactly("2025", "2026 (bis heute)");
        assertThat(texts(page, CENTRAL + "[2]/td")).containsExactly("2", "2", "+1");
    }

    @Test
    void underEveryNumberStandsTheirSum() throws Exception {
        String all = "//table[@aria-labelledby='all-title']";
        assertThat(texts(page, all + "/tfoot//td"))
                .containsExactly(texts(page, all + "/tbody//td[last()]").stream()
                                .mapToInt(Integer::parseInt)
                                .sum() + "");
    }

    @Test
    void thePageSaysThatItIsNoCompleteStatistic() throws Exception {
        assertThat(texts(page, "//main/p/strong"))
                .containsExactly("Aus gemeldeten Nachweisen, keine vollständige Statistik.");
    }

    @Test
    void everyMeasureHasAChartThatLeadsToItsTable() throws Exception {
        assertThat(texts(page, "//*[local-name() = 'svg']/@aria-labelledby"))
                .containsExactly("measure-18-chart", "measure-19-chart", "measure-21-chart");
        assertThat(texts(page, "//*[@id = 'measure-18-chart']"))
                .containsExactly("Maßnahme 18: Mehrsprachigkeit im zentralen Programm: Balken mit der Zahl der "
                        + "Schulungen je Jahr. Dieselben Zahlen stehen in der Tabelle darunter.");
        String bars = "//*[@aria-labelledby = 'measure-18-chart']//*[local-name() = 'g']";
        assertThat(texts(page, bars + "/*[local-name() = 'text']")).containsExactly("2025", "1", "2026", "2");
        assertThat(texts(page, bars + "/*[local-name() = 'rect']/@width")).containsExactly("200", "400");
    }

    @Test
    void everyTableHasAName() throws Exception {
        assertThat(texts(page, "//table[@aria-labelledby]")).hasSize(4);
        assertThat(texts(page, "//*[@aria-labelledby and not(@aria-labelledby = //@id)]"))
                .isEmpty();
    }

    @Test
    void theFilesAreDownloads() throws Exception {
        HttpResponse<byte[]> csv = browser.get("/inanspruchnahme.csv");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"inanspruchnahme-2026-11-22.csv\"");
        assertThat(source(csv)).contains("2026;Mehrsprachigkeit;zentral;Amt;2\r\n");
        assertThat(browser.get("/inanspruchnahme.xlsx").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }
}
