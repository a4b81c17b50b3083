package de.schulungsnachweis.front.page;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TestDatabase;
import de.schulungsnachweis.testing.Workbooks;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** The table over two small lists. */
@PageTest
class OverviewPageTest {

    private static final String LEADERS = "//section[h2[starts-with(., 'A ')]]";

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Environment environment;

    private Browser browser;
    private HttpResponse<byte[]> page;

    @BeforeAll
    void importTwoLists(@TempDir Path folder) throws Exception {
        Path units = Workbooks.write(
                folder.resolve("einheiten.xlsx"),
                List.of("Code", "Name", "Art", "Geschäftsbereich"),
                List.of(
                        asList("32", "Ordnungsamt", "Amt", "GB 3"),
                        asList("50", "Sozialamt", "Amt", "GB 5"),
                        asList("GPR", "Gesamtpersonalrat", "Mitarbeitervertretung", null)));
        Path staff = Workbooks.staff(
                folder.resolve("personal.xlsx"),
                List.of(
                        person("00000001", "Müller", "50", "ja", "nein"),
                        person("00000002", "Öztürk", "50", "ja", "nein"),
                        person("00000003", "Weiß", "50", "nein", "ja"),
                        person("00000004", "Nowak", "GPR", "nein", "nein")));
        Path certificates = Workbooks.certificates(
                folder.resolve("nachweise.xlsx"),
                List.of(
                        certificate("00000001", "Müller", "Interkulturelle Kompetenz", "6 Stunden"),
                        certificate("00000003", "Weiß", "Interkulturelle Kompetenz", "2 Stunden")));
        imports.run(new ImportOrder(ListKind.UNITS, units, "einheiten.xlsx", null));
        imports.run(new ImportOrder(ListKind.STAFF, staff, "personal.xlsx", null));
        imports.run(new ImportOrder(ListKind.CERTIFICATES, certificates, "nachweise.xlsx", null));
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
        browser = new Browser(port);
        browser.login("personalamt", People.PASSWORD);
        page = browser.get("/auswertung");
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void thePageNamesTheTableItsAsOfDayAndItsRound() throws Exception {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(texts(page, "//h1")).containsExactly("Auswertungstabelle zum Schulungskonzept Zugangshemmnisse");
        assertThat(texts(page, "//dl//dd"))
                .contains("31.12.2026", "22.11.2026")
                .anySatisfy(text -> assertThat(text).startsWith("Zwischenstand"));
    }

    @Test
    void everyUnitHasARowUnderItsDivision() throws Exception {
        assertThat(texts(page, LEADERS + "//tbody//th[@scope='rowgroup']"))
                .containsExactly("GB 3", "GB 5", "Ohne Geschäftsbereich");
        assertThat(texts(page, LEADERS + "//tbody//th[@scope='row']"))
                .contains("32 Ordnungsamt", "50 Sozialamt", "GPR Gesamtpersonalrat");
    }

    @Test
    void aRowShowsTheFiguresOfItsUnit() throws Exception {
        assertThat(texts(page, LEADERS + "//tr[th[contains(., 'Sozialamt')]]/td"))
                .containsExactly(
                        "3", "2", "0", "1", "0", "0", "1", "1", "1", "1", "0", "0", "0", "50,0 %", "0", "gemeldet", "");
    }

    @Test
    void aUnitThatDidNotReportHasEmptyCells() throws Exception {
        assertThat(texts(page, LEADERS + "//tr[th[contains(., 'Ordnungsamt')]]/td"))
                .hasSize(17)
                .containsOnly("", "nicht gemeldet");
    }

    @Test
    void theTotalSaysHowManyUnitsItLeavesOut() throws Exception {
        assertThat(texts(page, LEADERS + "//tfoot//th")).containsExactly("Summe ohne 1 nicht gemeldete OE");
    }

    @Test
    void everyColumnOfARowHasAHeading() throws Exception {
        List<String> leaves = texts(
                page, LEADERS + "//thead//th[@scope='col' and (@rowspan='2' or parent::tr/preceding-sibling::tr)]");
        assertThat(leaves).hasSize(18).doesNotContain("").contains("noch nicht erfüllt", "Quote", "Meldestand");
    }

    @Test
    void everyTableCanBeReachedAndScrolledWithTheKeyboardAndHasAName() throws Exception {
        int tables = texts(page, "//table").size();
        assertThat(tables).isEqualTo(6);
        assertThat(texts(page, "//div[@role='region' and @tabindex='0' and @aria-labelledby]/table"))
                .hasSize(tables);
        assertThat(texts(page, "//table[caption or @aria-labelledby]")).hasSize(tables);
        assertThat(texts(page, "//*[@aria-labelledby and not(@aria-labelledby = //@id)]"))
                .isEmpty();
    }

    @Test
    void theAccountSaysWhatBecameOfTheCertificates() throws Exception {
        assertThat(texts(page, "//tr[th='Gezählt']/td")).containsExactly("1");
        assertThat(texts(page, "//tr[th='Kürzer als die Mindestdauer']/td")).containsExactly("1");
        assertThat(texts(page, "//tr[th='Alle Nachweise']/td")).containsExactly("2");
    }

    @Test
    void theFilesAreCountedButTheirNamesStayWithTheOffice() throws Exception {
        assertThat(texts(page, "//section[h2='Verwendete Dateien']//tbody//th"))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("Liste Nr\\. \\d+"));
    }

    @Test
    void noNameOfAPersonLeavesTheOffice() {
        assertThat(source(page)).doesNotContain("Müller", "Öztürk", "00000001");
    }

    @Test
    void onlyExamplesAreCalledExamples() throws Exception {
        assertThat(source(page)).doesNotContain("Beispieldaten");
        markExamples(true);
        try {
            HttpResponse<byte[]> example = browser.get("/auswertung");
            assertThat(texts(example, "//div[contains(@class, 'kern-alert')]//span"))
                    .contains("Beispieldaten");
            assertThat(texts(example, "//title").getFirst()).contains("Beispieldaten");
        } finally {
            markExamples(false);
        }
    }

    private void markExamples(boolean example) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute("update installation set example = " + example);
        }
    }

    @Test
    void theWorkbookIsADownloadThatNobodyKeepsInBetween() throws Exception {
        assertThat(texts(page, "//a[@href='/auswertung.xlsx']")).hasSize(1);
        HttpResponse<byte[]> download = browser.get("/auswertung.xlsx");
        assertThat(download.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"auswertung-2026-12-31.xlsx\"");
        assertThat(download.headers().firstValue("Cache-Control")).hasValue("no-store");
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(download.body()))) {
            assertThat(workbook.getSheet("Führungskräfte")).isNotNull();
        }
    }

    private static List<Object> person(String number, String name, String unit, String leader, String citizens) {
        return asList(
                number, name, "Anna", null, unit, null, leader, citizens, "nein", "ja", LocalDate.of(2015, 5, 1), null);
    }

    private static List<Object> certificate(String number, String name, String title, String duration) {
        LocalDate day = LocalDate.of(2025, 3, 4);
        return asList(number, name, "Anna", "50", title, "Volkshochschule", null, day, day, duration, "ja");
    }
}
