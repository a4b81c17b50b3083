package de.schulungsnachweis.front.attack;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.privacy.RetentionKind;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TestDatabase;
import de.schulungsnachweis.testing.Workbooks;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** A training officer reaches for persons of another unit; and every cell of a list carries code. */
@PageTest
class OtherUnitTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String INJECTION = "x'); drop table person; --";
    private static final String FORMULA = "=HYPERLINK(\"http://boese.example\";\"x\")";
    private static final Map<String, String> NUMBER_OF_50 = Map.of("personalnummer", "00000001");

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Environment environment;

    @BeforeAll
    void importTwoOffices(@TempDir Path folder) throws Exception {
        run(
                ListKind.STAFF,
                Workbooks.staff(
                        folder.resolve("personal.xlsx"),
                        List.of(
                                person("00000001", "Weiß", "Anna", "Sachbearbeitung", "50"),
                                person("00000003", "Öztürk", "Ayşe", FORMULA, "51"))));
        run(
                ListKind.CERTIFICATES,
                Workbooks.certificates(
                        folder.resolve("nachweise.xlsx"),
                        List.of(
                                training("00000001", "Weiß", "50", "Interkulturelle Kompetenz", "VHS"),
                                training("00000003", "Öztürk", "51", SCRIPT + INJECTION, FORMULA),
                                training("00000009", "Unbekannt", "51", FORMULA, SCRIPT))));
        People.create(accounts, "amt50", Role.TRAINING_OFFICER, "50");
        People.create(accounts, "amt51", Role.TRAINING_OFFICER, "51");
        People.create(accounts, "beauftragte", Role.COMMISSIONER);
        People.create(accounts, "administration2", Role.ADMINISTRATION);
    }

    @Test
    void theOwnOfficeGetsEverythingThatIsStoredAboutAPerson() throws Exception {
        try (Browser browser = loggedIn("amt50")) {
            HttpResponse<byte[]> page = browser.post("/auskunft", "/auskunft", NUMBER_OF_50);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Browser.texts(page, "//section/h3"))
                    .containsExactly(
                            "Person",
                            "Zugehörigkeiten",
                            "Nachweise",
                            "Antworten auf Rückfragen",
                            "Festgelegter Bürgerkontakt",
                            "Berichtigte Nachweise",
                            "Erinnerungen",
                            "Zeilen aus Personallisten",
                            "Zeilen aus Nachweislisten",
                            "Hinweise zu diesen Zeilen",
                            "Frühere Angaben",
                            "Festgeschriebene Auswertungen");
            assertThat(Browser.texts(page, "//section[h3='Nachweise']//td")).contains("Interkulturelle Kompetenz");
            assertThat(Browser.texts(page, "//section[h3='Zeilen aus Personallisten']//tbody/tr"))
                    .hasSize(1);
            assertThat(Browser.texts(page, "//section[h3='Zeilen aus Nachweislisten']//tbody/tr"))
                    .hasSize(1);
            assertThat(number("select count(*) from audit_entry where action = 'PERSON_DATA_SEEN'"))
                    .isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/auskunft", "/auskunft.xlsx"})
    void theNumberOfAnotherUnitsPersonIsAnsweredLikeOneThatNobodyHas(String export) throws Exception {
        try (Browser browser = loggedIn("amt51")) {
            HttpResponse<byte[]> foreign = browser.post("/auskunft", export, NUMBER_OF_50);
            HttpResponse<byte[]> unknown = browser.post("/auskunft", export, Map.of("personalnummer", "47110815"));
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(Browser.source(foreign)).doesNotContain("Weiß", "Anna");
        }
    }

    @Test
    void theListOfAnotherUnitIsNotThereInAnAddressNorInAForm() throws Exception {
        long list = number("select min(id) from import_run");
        try (Browser browser = loggedIn("amt51")) {
            assertThat(browser.get("/listen/" + list).statusCode()).isEqualTo(404);
            assertThat(browser.post("/listen", "/listen/" + list + "/rueckgaengig", Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(number("select count(*) from import_run where state <> 'APPLIED'"))
                .isZero();
    }

    @Test
    void noCellOfAListBecomesCodeInAPage() throws Exception {
        try (Browser office = loggedIn("amt51");
                Browser desk = loggedIn("beauftragte")) {
            List<HttpResponse<byte[]>> pages = List.of(
                    office.post("/auskunft", "/auskunft", Map.of("personalnummer", "00000003")),
                    office.get("/fragen"),
                    office.get("/auswertung"),
                    desk.get("/anerkennung"));
            assertThat(Browser.source(pages.getFirst())).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
            assertThat(pages)
                    .allSatisfy(page -> assertThat(Browser.source(page)).doesNotContain("<script", "Weiß"));
        }
        assertThat(number("select count(*) from person")).isEqualTo(2);
    }

    @Test
    void noCellOfAListBecomesAFormulaInAWorkbook() throws Exception {
        try (Browser browser = loggedIn("amt51")) {
            HttpResponse<byte[]> file =
                    browser.post("/auskunft", "/auskunft.xlsx", Map.of("personalnummer", "00000003"));
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment", "auskunft.xlsx");
            List<Cell> cells = new ArrayList<>();
            try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file.body()))) {
                workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
                assertThat(cells).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA);
                assertThat(cells)
                        .filteredOn(cell -> cell.toString().startsWith("="))
                        .isNotEmpty()
                        .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
            }
        }
    }

    @Test
    void anInjectionInTheSearchFindsNobodyAndHarmsNothing() throws Exception {
        try (Browser browser = loggedIn("amt51")) {
            for (String attack : List.of("' or '1'='1", INJECTION, "%", "00000001' --")) {
                assertThat(browser.post("/auskunft", "/auskunft", Map.of("personalnummer", attack))
                                .statusCode())
                        .isEqualTo(404);
            }
        }
        assertThat(number("select count(*) from person")).isEqualTo(2);
    }

    @Test
    void theAdministrationSeesNumbersOfWhatIsDueAndNoNames() throws Exception {
        try (Browser browser = loggedIn("administration2")) {
            HttpResponse<byte[]> page = browser.get("/administration/fristen");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Browser.texts(page, "//section//tbody/tr | //table[@aria-labelledby='due']//tbody/tr"))
                    .hasSize(RetentionKind.values().length);
            assertThat(Browser.texts(page, "//tr[th='Personen']/td"))
                    .containsExactly("12 Monate nach der Schlussmeldung", "0", "0");
            assertThat(Browser.source(page)).doesNotContain("Weiß", "00000001");
            assertThat(browser.get("/auskunft").statusCode()).isEqualTo(403);
        }
    }

    private Browser loggedIn(String loginName) throws Exception {
        Browser browser = new Browser(port);
        browser.login(loginName, People.PASSWORD);
        return browser;
    }

    private void run(ListKind kind, Path file) throws Exception {
        imports.run(new ImportOrder(kind, file, file.getFileName().toString(), null));
    }

    private long number(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<@Nullable Object> person(
            String number, String familyName, String givenName, String function, String unit) {
        return asList(number, familyName, givenName, null, unit, function, "nein", "ja", "nein", "ja", null, null);
    }

    private static List<@Nullable Object> training(
            String number, String familyName, String unit, String title, String provider) {
        return asList(
                number,
                familyName,
                null,
                unit,
                title,
                provider,
                null,
                null,
                LocalDate.of(2024, 5, 16),
                "8 UE",
                "ja",
                null);
    }
}
