package de.schulungsnachweis.front.evaluation;

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
import de.schulungsnachweis.testing.Examples;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.Workbooks;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way from a number of the table to who is behind it. */
@PageTest
class CellPageTest {

    private static final String OUTLOOK = "/auswertung/ausblick /auswertung/pruefung";
    private static final String LINKS = "//table//a[starts-with(@href, '/auswertung/')]";

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

    @ParameterizedTest
    @ValueSource(strings = {"/auswertung", "/auswertung?stichtag=2026-05-01"})
    void everyNumberOfTheOwnUnitLeadsToAPageWithThatNumber(String address) throws Exception {
        assertThat(everyNumberThatLeadsIsThatOfItsPage(officer, address, LINKS)).hasSizeGreaterThan(15);
    }

    @Test
    void theAccountOfTheCertificatesLeadsToThem() throws Exception {
        assertThat(everyNumberThatLeadsIsThatOfItsPage(
                        officer, "/auswertung", "//section[h2/@id='certificates-title']" + LINKS))
                .anyMatch(address -> address.endsWith("&ergebnis=COUNTED"))
                .anyMatch(address -> address.endsWith("oe=50"))
                .hasSizeGreaterThan(4);
    }

    @Test
    void everyNumberOfTheOutlookLeadsToAPageWithThatNumber() throws Exception {
        assertThat(everyNumberThatLeadsIsThatOfItsPage(officer, OUTLOOK, LINKS))
                .anyMatch(address -> address.endsWith("&spalte=OPEN"))
                .anyMatch(address -> address.endsWith("&spalte=BEFORE_CONCEPT"))
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/auswertung", "/auswertung?oe=33&oe=50", OUTLOOK})
    void theSumsLeadWhoSeesAllOfTheirUnitsToTheRowsOfAllOfThem(String address) throws Exception {
        People.create(accounts, "mehrere" + address.length(), Role.TRAINING_OFFICER, "10", "33", "50");
        try (Browser several = new Browser(port)) {
            several.login("mehrere" + address.length(), People.PASSWORD);
            assertThat(everyNumberThatLeadsIsThatOfItsPage(several, address, "//tfoot" + LINKS.substring(7)))
                    .hasSizeGreaterThan(8)
                    .allMatch(link -> link.contains("oe=33&oe=50"));
        }
    }

    @Test
    void whoAlsoSeesTheWholeCityGetsPlainSumsSinceTheseAreOfOthersToo() throws Exception {
        People.create(accounts, "beides", Set.of(Role.TRAINING_OFFICER, Role.HUMAN_RESOURCES), "50");
        try (Browser both = new Browser(port)) {
            both.login("beides", People.PASSWORD);
            HttpResponse<byte[]> table = both.get("/auswertung");
            assertThat(texts(table, LINKS)).isNotEmpty();
            assertThat(texts(table, "//tfoot//a")).isEmpty();
            assertThat(texts(table, "//section[h2/@id='certificates-title']//a"))
                    .isEmpty();
        }
    }

    /** The addresses of the links, each of which leads to a page that counts what the link says. */
    /** @param pages one or several addresses, with spaces between them */
    private static List<String> everyNumberThatLeadsIsThatOfItsPage(Browser browser, String pages, String links)
            throws Exception {
        List<String> all = new ArrayList<>();
        for (String page : pages.split(" ")) {
            all.addAll(everyNumberOf(browser, page, links));
        }
        return all;
    }

    private static List<String> everyNumberOf(Browser browser, String address, String links) throws Exception {
        HttpResponse<byte[]> table = browser.get(address);
        List<String> addresses = texts(table, links + "/@href");
        List<String> numbers = texts(table, links);
        for (int index = 0; index < addresses.size(); index++) {
            HttpResponse<byte[]> page = browser.get(addresses.get(index));
            assertThat(page.statusCode()).as(addresses.get(index)).isEqualTo(200);
            assertThat(texts(page, "//dl/div[last()]/dd"))
                    .as(addresses.get(index))
                    .containsExactly(numbers.get(index));
        }
        return addresses;
    }

    @Test
    void theTableOfAnotherDayIsShownTakenAlongAndFollowedToItsRows() throws Exception {
        HttpResponse<byte[]> table = officer.get("/auswertung?stichtag=2026-05-01");
        assertThat(texts(table, "//dl/div[1]/dd")).containsExactly("01.05.2026");
        assertThat(texts(table, "//input[@name = 'stichtag']/@value")).containsExactly("2026-05-01");
        assertThat(texts(table, LINKS + "/@href")).isNotEmpty().allMatch(link -> link.endsWith("&stichtag=2026-05-01"));
        List<String> files = texts(table, "//p[@class = 'download']/a/@href");
        assertThat(files)
                .containsExactly(
                        "/auswertung.xlsx?stichtag=2026-05-01",
                        "/auswertung.csv?stichtag=2026-05-01",
                        "/auswertung.pdf?stichtag=2026-05-01",
                        "/auswertung.json?stichtag=2026-05-01");
        assertThat(source(officer.get(files.get(1)))).contains("01.05.2026;Zwischenstand;");
        assertThat(officer.get("/auswertung?stichtag=gestern").statusCode()).isEqualTo(400);
    }

    @Test
    void theChartShowsTheRatesOfTheTableBelowIt() throws Exception {
        HttpResponse<byte[]> table = office.get("/auswertung");
        assertThat(texts(table, "//*[local-name() = 'svg']/*[local-name() = 'g']/*[local-name() = 'text'][2]"))
                .hasSize(3)
                .isEqualTo(texts(table, "//table[@aria-labelledby = 'summary-title']/tbody/tr/td[4]"));
    }

    @Test
    void anAddressHoldsCodesOnly() throws Exception {
        assertThat(texts(officer.get("/auswertung"), LINKS + "/@href"))
                .allMatch(
                        address -> address.matches(
                                "/auswertung/(zeilen\\?oe=50&gruppe=?[A-Z]*&spalte=[A-Z_]+|nachweise\\?oe=50(&ergebnis=[A-Z_]+)?)"));
    }

    @Test
    void forTheHumanResourcesOfficeNumbersStayNumbers() throws Exception {
        assertThat(texts(office.get("/auswertung"), LINKS)).isEmpty();
        assertThat(texts(office.get("/auswertung?oe=50"), LINKS)).isEmpty();
        assertThat(texts(office.get("/auswertung/ausblick"), LINKS)).isEmpty();
        assertThat(texts(office.get("/auswertung/pruefung"), LINKS)).isEmpty();
        assertThat(office.get("/auswertung/zeilen?oe=50&spalte=PERSONS").statusCode())
                .isEqualTo(403);
        assertThat(office.get("/auswertung/nachweise?oe=50").statusCode()).isEqualTo(403);
    }

    @Test
    void aUnitOfSomebodyElseIsAsIfItWereNotThere() throws Exception {
        assertThat(officer.get("/auswertung/zeilen?oe=51&spalte=PERSONS").statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/auswertung/zeilen").statusCode()).isEqualTo(404);
        assertThat(officer.get("/auswertung/zeilen?oe=50&oe=33").statusCode()).isEqualTo(404);
        assertThat(officer.get("/auswertung/nachweise?oe=33").statusCode()).isEqualTo(404);
        assertThat(officer.get("/auswertung/nachweise?oe=50&oe=33").statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/auswertung/nachweise").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoColumnIsRefused() throws Exception {
        assertThat(officer.get("/auswertung/zeilen?oe=50&spalte=UNSINN").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aLongListHasPages(@TempDir Path folder) throws Exception {
        List<List<@Nullable Object>> staff = new ArrayList<>();
        for (int number = 1; number <= 120; number++) {
            staff.add(asList(
                    "" + (7000 + number),
                    "Müller",
                    "Anna " + number,
                    null,
                    "EB 17",
                    null,
                    "nein",
                    "ja",
                    "nein",
                    "ja",
                    null,
                    null));
        }
        imports.run(new ImportOrder(
                ListKind.STAFF, Workbooks.staff(folder.resolve("viele.xlsx"), staff), "viele.xlsx", null));
        People.create(accounts, "viele", Role.TRAINING_OFFICER, "EB 17");
        try (Browser many = new Browser(port)) {
            many.login("viele", People.PASSWORD);
            HttpResponse<byte[]> table = many.get("/auswertung");
            HttpResponse<byte[]> first =
                    many.get(texts(table, LINKS + "[.='120']/@href").getFirst().replace(" ", "%20"));
            List<String> further = texts(first, "//main//nav[@class='page-pages']//a/@href");
            assertThat(further).hasSize(2);
            assertThat(texts(first, "//tbody")).hasSize(50);
            assertThat(texts(many.get(further.getFirst()), "//tbody")).hasSize(50);
            assertThat(texts(many.get(further.getLast()), "//tbody")).hasSize(20);
        }
    }

    @Test
    void thePageNamesPersonsWithTheirDutyAndSaysWhy() throws Exception {
        HttpResponse<byte[]> page = officer.get("/auswertung/zeilen?oe=50&gruppe=STAFF&spalte=TARGET");
        assertThat(texts(page, "//tbody/tr[1]/td"))
                .allMatch(duty -> duty.startsWith("Beschäftigte in der Zielgruppe: "));
        assertThat(texts(page, "//tbody/tr[position() > 1]/td[last()]"))
                .isNotEmpty()
                .allMatch(why -> why.startsWith("Zählt") || why.startsWith("Noch offen"));
        assertThat(source(page)).contains("Zurück zur Auswertung");
    }
}
