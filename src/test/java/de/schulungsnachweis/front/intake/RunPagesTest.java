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
import de.schulungsnachweis.intake.Blockade;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TestDatabase;
import de.schulungsnachweis.testing.Workbooks;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** What a training officer can do with a list besides applying it: watch, cancel, correct, mend, enter participants. */
@PageTest
class RunPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @BeforeAll
    void createAnOffice(@TempDir Path start) throws Exception {
        imports.run(new ImportOrder(
                ListKind.UNITS,
                Workbooks.write(
                        start.resolve("einheiten.xlsx"),
                        List.of("Code", "Name", "Art"),
                        List.of(asList("52", "Sportamt", "Amt"))),
                "einheiten.xlsx",
                null));
        People.create(accounts, "amt52", Role.TRAINING_OFFICER, "52");
    }

    @Test
    void rowsWithAProblemAreOfferedToMend() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("amt52", People.PASSWORD);
            Path list = Workbooks.staff(
                    folder.resolve("unklar.xlsx"),
                    List.of(asList("00000077", "Weiß", "Anna", null, "52", null, "nein", "vielleicht", "nein", "ja")));
            String address = uploaded(browser, list).uri().getPath();
            assertThat(texts(browser.get(address), "//a[contains(@href, 'zu-berichtigen')]"))
                    .containsExactly("Zeilen zum Berichtigen herunterladen (Excel)");
            HttpResponse<byte[]> file = browser.get(address + "/zu-berichtigen.xlsx");
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("zu-berichtigen.xlsx");
            try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file.body()))) {
                assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(3);
            }
            assertThat(audited("LIST_PROBLEMS_EXPORTED")).isEqualTo(1);
            assertThat(browser.get("/listen/4711/zu-berichtigen.xlsx").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void theProgressOfAListIsShownAndItCanBeCancelled() throws Exception {
        try (Browser browser = new Browser(port);
                Blockade blockade = new Blockade(environment, Blockade.Phase.READING)) {
            browser.login("amt52", People.PASSWORD);
            HttpResponse<byte[]> page = browser.upload(
                    "/listen",
                    "/listen",
                    Map.of("art", "STAFF", "umfang", "ADDITION"),
                    "datei",
                    staff("Müller", "Weiß", "Kaya"));
            blockade.awaitBlocked();
            String address = page.uri().getPath();
            assertThat(source(page))
                    .contains("<noscript><meta http-equiv=\"refresh\" content=\"2\"/></noscript>", "/htmx/htmx.min-");
            assertThat(texts(page, "//h1")).containsExactly("personal.xlsx wird gelesen");
            assertThat(source(browser.get(address + "/fortschritt")))
                    .isEqualTo("{\"state\":\"RECEIVED\",\"phase\":\"READING\",\"rowsRead\":4,\"totalRows\":4}");
            CompletableFuture<HttpResponse<byte[]>> cancelling =
                    CompletableFuture.supplyAsync(() -> cancelled(browser, address));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !source(browser.get(address + "/fortschritt")).contains("RECEIVED"));
            blockade.release();
            assertThat(texts(cancelling.get(), "//*[@role='status']"))
                    .containsExactly("Die Liste ist verworfen. Es hat sich nichts geändert.");
        }
    }

    private static HttpResponse<byte[]> cancelled(Browser browser, String address) {
        try {
            return browser.post(address, address + "/verwerfen", Map.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneTrainingIsEnteredForManyPersons() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("amt52", People.PASSWORD);
            assertThat(texts(browser.get("/listen"), "//a[@href='/listen/teilnahme']"))
                    .hasSize(1);
            HttpResponse<byte[]> asked =
                    browser.upload("/listen/teilnahme", "/listen/teilnahme", training(""), "datei", empty());
            assertThat(texts(asked, "//*[@role='alert']//li"))
                    .containsExactly(
                            "Bitte tragen Sie die Teilnehmenden ein, oder wählen Sie eine Datei. Eines von beiden genügt.");
            assertThat(texts(asked, "//input[@id='ende']/@value")).containsExactly("2024-05-16");
            HttpResponse<byte[]> preview = browser.upload(
                    "/listen/teilnahme", "/listen/teilnahme", training("00000088\nWeiß, Anna"), "datei", empty());
            assertThat(texts(preview, "//tr[normalize-space(th)='neu']/td")).containsExactly("2");
            assertThat(texts(preview, "//tbody/tr/td[.='Deutsche Gebärdensprache']"))
                    .hasSize(2);
        }
    }

    @Test
    void aColumnIsCorrectedInPlaceAndTheListReadAnew() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("amt52", People.PASSWORD);
            Path list = Files.writeString(
                    folder.resolve("felder.csv"),
                    "Personalnummer;Nachname;Vorname;OE;Feld 7\r\n00000091;Weiß;Anna;52;ja\r\n");
            HttpResponse<byte[]> preview = uploaded(browser, list);
            String address = preview.uri().getPath();
            List<String> headers = texts(preview, "//label[starts-with(@for, 'bedeutung-')]");
            assertThat(headers).containsExactlyInAnyOrder("Personalnummer", "Nachname", "Vorname", "OE", "Feld 7");
            assertThat(texts(preview, "//option[.='Nicht erkannt']")).hasSize(1);
            Map<String, String> form = new LinkedHashMap<>();
            for (int index = 0; index < headers.size(); index++) {
                String chosen =
                        texts(preview, "//select[@id='bedeutung-" + index + "']/option[@selected]/@value").stream()
                                .findFirst()
                                .orElse("citizenContact");
                form.put("spalten[" + index + "]", headers.get(index));
                form.put("bedeutungen[" + index + "]", chosen);
            }
            HttpResponse<byte[]> refused =
                    browser.upload(address, address + "/spalten", form, "datei", staff("Müller"));
            assertThat(texts(refused, "//*[@role='alert']"))
                    .containsExactly("Das ist eine andere Datei. Bitte wählen Sie dieselbe Datei noch einmal aus.");
            HttpResponse<byte[]> anew = browser.upload(address, address + "/spalten", form, "datei", list);
            assertThat(anew.uri().getPath()).isNotEqualTo(address);
            assertThat(texts(anew, "//option[.='Nicht erkannt']")).isEmpty();
            assertThat(texts(anew, "//select/option[@selected][.='Bürgerkontakt']"))
                    .hasSize(1);
            assertThat(audited("LIST_COLUMNS_AGREED")).isEqualTo(1);
            assertThat(texts(browser.get(address), "//dd[.='verworfen']")).hasSize(1);
        }
    }

    private Path empty() throws Exception {
        return Files.write(folder.resolve("leer.csv"), new byte[0]);
    }

    private static Map<String, String> training(String persons) {
        return Map.of(
                "titel", "Deutsche Gebärdensprache",
                "beginn", "",
                "ende", "2024-05-16",
                "dauer", "8 UE",
                "format", "ONLINE",
                "herkunft", "",
                "personen", persons);
    }

    /** The page of an uploaded list as soon as it is read. */
    private static HttpResponse<byte[]> uploaded(Browser browser, Path file) throws Exception {
        HttpResponse<byte[]> page =
                browser.upload("/listen", "/listen", Map.of("art", "STAFF", "umfang", "ADDITION"), "datei", file);
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> browser.get(page.uri().getPath()),
                        read -> !source(read).contains("<noscript>"));
    }

    private int audited(String action) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from audit_entry where actor like 'lokal:%' and action = '" + action + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Path staff(String... names) throws Exception {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(asList(
                    "%08d".formatted(rows.size() + 1), name, "Anna", null, "52", null, "nein", "ja", "nein", "ja"));
        }
        return Workbooks.staff(folder.resolve("personal.xlsx"), rows);
    }
}
