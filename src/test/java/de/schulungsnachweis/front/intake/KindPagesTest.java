package de.schulungsnachweis.front.intake;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.Workbooks;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What kind of list an upload is: recognised, asked, corrected. */
@PageTest
class KindPagesTest {

    private static final Map<String, String> ADDITION = Map.of("art", "", "umfang", "ADDITION");

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @TempDir
    private Path folder;

    @BeforeAll
    void createAnOffice(@TempDir Path start) throws Exception {
        imports.run(new ImportOrder(
                ListKind.UNITS,
                Workbooks.write(
                        start.resolve("einheiten.xlsx"),
                        List.of("Code", "Name", "Art"),
                        List.of(asList("58", "Ordnungsamt", "Amt"))),
                "einheiten.xlsx",
                null));
        People.create(accounts, "amt58", Role.TRAINING_OFFICER, "58");
    }

    @Test
    void aListIsRecognisedAndThePreviewSaysWhy() throws Exception {
        try (Browser browser = officer()) {
            HttpResponse<byte[]> preview = uploaded(
                    browser, csv("Personalnummer;Nachname;Vorname;OE;Bürgerkontakt", "00000301;Kaya;Deniz;58;ja"));
            assertThat(texts(preview, "//p[starts-with(normalize-space(.), 'Erkannt als')]"))
                    .singleElement()
                    .asString()
                    .contains(
                            "Erkannt als: Personalliste, weil die Spalte „Bürgerkontakt“ zu einer Personalliste passt.");
        }
    }

    @Test
    void whatAPersonChoseIsNotCalledRecognised() throws Exception {
        try (Browser browser = officer()) {
            Path list = csv("Personalnummer;Nachname;Vorname;OE;FK", "00000302;Kaya;Deniz;58;ja");
            HttpResponse<byte[]> preview = settled(
                    browser,
                    browser.upload("/listen", "/listen", Map.of("art", "STAFF", "umfang", "ADDITION"), "datei", list));
            assertThat(texts(preview, "//p[starts-with(normalize-space(.), 'Erkannt als')]"))
                    .isEmpty();
        }
    }

    @Test
    void anUnclearListIsAskedAboutOnceAndKnownAfterwards() throws Exception {
        try (Browser browser = officer()) {
            Path list = csv("Personalnummer;Nachname;Vorname;OE;Stunden", "00000303;Kaya;Deniz;58;39");
            HttpResponse<byte[]> asked = browser.upload("/listen", "/listen", ADDITION, "datei", list);
            assertThat(texts(asked, "//h1")).containsExactly("Was für eine Liste ist das?");
            assertThat(texts(asked, "//main//li"))
                    .containsExactly(
                            "Für eine Personalliste spricht keine Spalte.",
                            "Für Schulungsnachweise sprechen diese Spalten: Stunden");
            assertThat(texts(asked, "//input[@name='umfang']/@value")).containsExactly("ADDITION");
            HttpResponse<byte[]> preview = settled(
                    browser,
                    browser.upload("/listen", "/listen", Map.of("art", "STAFF", "umfang", "ADDITION"), "datei", list));
            String address = preview.uri().getPath();
            browser.post(address, address + "/uebernehmen", Map.of());
            HttpResponse<byte[]> known =
                    uploaded(browser, csv("Personalnummer;Nachname;Vorname;OE;Stunden", "00000304;Kaya;Mara;58;20"));
            assertThat(texts(known, "//p[starts-with(normalize-space(.), 'Erkannt als')]"))
                    .singleElement()
                    .asString()
                    .contains("weil eine Liste mit denselben Spalten zuletzt so übernommen wurde");
        }
    }

    @Test
    void aListThatBelongsOnAnotherPageIsSentThere() throws Exception {
        try (Browser browser = officer()) {
            HttpResponse<byte[]> page = browser.upload(
                    "/listen",
                    "/listen",
                    ADDITION,
                    "datei",
                    csv("Code;Name;Art;Geschäftsbereich", "58;Ordnungsamt;Amt;GB 3"));
            assertThat(texts(page, "//*[@role='alert']"))
                    .singleElement()
                    .asString()
                    .startsWith("Das ist eine Liste der Organisationseinheiten.");
            assertThat(texts(page, "//input[@name='umfang' and @checked]/@value"))
                    .containsExactly("ADDITION");
        }
    }

    @Test
    void aWrongKindIsCorrectedOnThePreview() throws Exception {
        try (Browser browser = officer()) {
            Path list = csv("Name, Vorname;OE;Thema;Datum", "Kaya, Deniz;58;Leichte Sprache im Amt;12.03.2024");
            HttpResponse<byte[]> preview = uploaded(browser, list);
            String address = preview.uri().getPath();
            assertThat(texts(preview, "//input[@name='art' and @checked]/@value"))
                    .containsExactly("CERTIFICATES");
            Map<String, String> form = Map.of("art", "STAFF", "spalten[0]", "Thema", "bedeutungen[0]", "title");
            HttpResponse<byte[]> without = browser.upload(address, address + "/spalten", form, "datei", empty());
            assertThat(texts(without, "//*[@role='alert']//a/@href")).containsExactly("#datei");
            assertThat(texts(without, "//input[@name='art' and @checked]/@value"))
                    .containsExactly("STAFF");
            HttpResponse<byte[]> anew =
                    settled(browser, browser.upload(address, address + "/spalten", form, "datei", list));
            assertThat(anew.uri().getPath()).isNotEqualTo(address);
            assertThat(texts(anew, "//dt[.='Art']/following-sibling::dd")).containsExactly("Personalliste");
            assertThat(texts(browser.get(address), "//dd[.='verworfen']")).hasSize(1);
        }
    }

    @Test
    void aScriptThatIsNotLoggedInAnyMoreOpensItsPageAnew() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/listen/1"))
                .header("HX-Request", "true")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("HX-Refresh")).contains("true");
        }
    }

    private Browser officer() throws Exception {
        Browser browser = new Browser(port);
        browser.login("amt58", People.PASSWORD);
        return browser;
    }

    private static HttpResponse<byte[]> uploaded(Browser browser, Path file) throws Exception {
        return settled(browser, browser.upload("/listen", "/listen", ADDITION, "datei", file));
    }

    /** The page of a list as soon as it is read. */
    private static HttpResponse<byte[]> settled(Browser browser, HttpResponse<byte[]> page) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> browser.get(page.uri().getPath()),
                        read -> !source(read).contains("<noscript>"));
    }

    private Path csv(String... lines) throws Exception {
        return Files.writeString(folder.resolve("liste.csv"), String.join("\r\n", lines) + "\r\n");
    }

    private Path empty() throws Exception {
        return Files.write(folder.resolve("leer.csv"), new byte[0]);
    }
}
