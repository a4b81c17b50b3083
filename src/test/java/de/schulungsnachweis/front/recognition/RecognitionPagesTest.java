package de.schulungsnachweis.front.recognition;

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
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk as the commissioner uses it: from the queue to a decision and back. */
@PageTest
class RecognitionPagesTest {

    private static final String TITLE = "Moderne Verwaltung (u. a. Diversität, Haushalt)";

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    private Browser browser;

    @BeforeAll
    void logIn(@TempDir Path folder) throws Exception {
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.staff(
                        folder.resolve("personal.xlsx"),
                        List.of(asList("00000001", "Müller", "Anna", null, "50", null, "nein", "ja", "nein", "ja"))),
                "personal.xlsx",
                null));
        LocalDate day = LocalDate.of(2025, 3, 4);
        imports.run(new ImportOrder(
                ListKind.CERTIFICATES,
                Workbooks.certificates(
                        folder.resolve("nachweise.xlsx"),
                        List.of(
                                asList(
                                        "00000001",
                                        "Müller",
                                        "Anna",
                                        "50",
                                        TITLE,
                                        "Akademie",
                                        null,
                                        day,
                                        day,
                                        "8 UE",
                                        "ja"),
                                asList(
                                        "00000001",
                                        "Müller",
                                        "Anna",
                                        "50",
                                        "Fachtag",
                                        null,
                                        null,
                                        day,
                                        day,
                                        "8 UE",
                                        "ja"))),
                "nachweise.xlsx",
                null));
        People.create(accounts, "beauftragte", Role.COMMISSIONER);
        browser = new Browser(port);
        browser.login("beauftragte", People.PASSWORD);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aDecisionIsMadeExplainedListedAndTakenBack() throws Exception {
        HttpResponse<byte[]> queue = browser.get("/anerkennung");
        assertThat(texts(queue, "//tbody//th")).containsExactlyInAnyOrder(TITLE, "Fachtag");
        assertThat(source(queue)).doesNotContain("Müller", "00000001");
        String address = address(queue, TITLE);
        HttpResponse<byte[]> refused =
                browser.post(address, address, Map.of("entscheidung", "INTERCULTURAL", "geltung", "titel"));
        assertThat(texts(refused, "//*[@role='alert']//li"))
                .containsExactly("Bitte begründen Sie die Entscheidung mit einem Satz.");
        assertThat(texts(refused, "//input[@name='entscheidung' and @checked]/@value"))
                .containsExactly("INTERCULTURAL");
        HttpResponse<byte[]> decided = browser.post(
                address,
                address,
                Map.of("entscheidung", "INTERCULTURAL", "geltung", "anbieter-0", "grund", "Das Programm liegt vor."));
        assertThat(texts(decided, "//*[@role='status']"))
                .containsExactly("Entschieden: „" + TITLE + "“. Ein Nachweis ist neu beurteilt.");
        assertThat(texts(decided, "//tbody//th")).containsExactly("Fachtag");
        HttpResponse<byte[]> decisions = browser.get("/anerkennung/entscheidungen");
        assertThat(texts(decisions, "//tbody/tr[1]/*"))
                .startsWith(
                        TITLE,
                        "Nur beim Anbieter „Akademie“",
                        "Zählt: interkulturelle Kompetenz",
                        "Das Programm liegt vor.");
        String revoke = texts(decisions, "//tbody//form/@action").getFirst();
        assertThat(texts(browser.post("/anerkennung/entscheidungen", revoke, Map.of()), "//*[@role='status']"))
                .hasSize(1);
        assertThat(texts(browser.get("/anerkennung"), "//tbody//th")).contains(TITLE);
    }

    @Test
    void aTitleThatSaysNothingCannotBeDecidedForEverybody() throws Exception {
        String address = address(browser.get("/anerkennung"), "Fachtag");
        HttpResponse<byte[]> page = browser.get(address);
        assertThat(texts(page, "//input[@name='geltung']/@value")).isEmpty();
        assertThat(source(page)).contains("Der Titel sagt nichts über den Inhalt.");
        HttpResponse<byte[]> refused = browser.post(
                address, address, Map.of("entscheidung", "DEMOCRATIC", "geltung", "titel", "grund", "Weil."));
        assertThat(texts(refused, "//*[@role='alert']//li"))
                .containsExactly(
                        "Der Titel sagt nichts über den Inhalt. Bitte wählen Sie einen Anbieter oder eine Kursnummer.");
    }

    @Test
    void withoutNewRulesThePageSaysSo() throws Exception {
        assertThat(source(browser.get("/anerkennung/regeln")))
                .contains("Alle Nachweise sind nach den geltenden Regeln beurteilt.");
    }

    @Test
    void theTemplateOfTheCatalogueCanBeDownloaded() throws Exception {
        HttpResponse<byte[]> page = browser.get("/kurskatalog");
        String address = texts(page, "//a[contains(@href, 'vorlagen')]/@href").getFirst();
        try (Workbook workbook = WorkbookFactory.create(
                new ByteArrayInputStream(browser.get(address).body()))) {
            assertThat(workbook.getNumberOfSheets()).isPositive();
        }
        assertThat(browser.get("/vorlagen/gibtesnicht.xlsx").statusCode()).isEqualTo(404);
    }

    @Test
    void aCatalogueWithoutAFileIsAskedFor() throws Exception {
        HttpResponse<byte[]> page = browser.post("/kurskatalog", "/kurskatalog", Map.of());
        assertThat(texts(page, "//*[@role='alert']//li")).containsExactly("Bitte wählen Sie eine Datei aus.");
    }

    @Test
    void aCatalogueIsReadAndShown(@TempDir Path folder) throws Exception {
        Path file = Workbooks.write(
                folder.resolve("katalog.xlsx"),
                List.of("Kursnummer", "Titel", "Anbieter", "Kompetenz", "Dauer"),
                List.of(
                        asList("K-1", "Erste Hilfe", "Rotes Kreuz", "keine", "8 UE"),
                        asList("K-2", "Zusammenhalt", "Volkshochschule", "Quatsch", "8 UE")));
        HttpResponse<byte[]> page = browser.upload("/kurskatalog", "/kurskatalog", "datei", file);
        assertThat(texts(page, "//*[@role='status']"))
                .containsExactly(
                        "Eingelesen: ein Kurs. Nicht verwendbar: eine Zeile. Die Nachweise dieser Kurse sind neu beurteilt.");
        assertThat(texts(page, "//li[contains(., 'Quatsch')]")).hasSize(1);
        assertThat(texts(page, "//tbody/tr/*"))
                .containsExactly("Erste Hilfe", "k-1", "Rotes Kreuz", "Zählt nicht", "360");
    }

    private static String address(HttpResponse<byte[]> queue, String title) throws Exception {
        return texts(queue, "//tbody//a[.='" + title + "']/@href").getFirst();
    }
}
