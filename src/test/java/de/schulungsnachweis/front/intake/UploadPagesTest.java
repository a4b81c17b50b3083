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
import de.schulungsnachweis.testing.TestDatabase;
import de.schulungsnachweis.testing.Workbooks;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** A training officer uploads a list, looks at what it would do, applies it, and takes it back. */
@PageTest
class UploadPagesTest {

    private static final Map<String, String> FULL_STAFF_LIST = Map.of("art", "STAFF", "umfang", "SNAPSHOT");

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
    void createOffices(@TempDir Path start) throws Exception {
        imports.run(new ImportOrder(
                ListKind.UNITS,
                Workbooks.write(
                        start.resolve("einheiten.xlsx"),
                        List.of("Code", "Name", "Art"),
                        List.of(
                                asList("50", "Sozialamt", "Amt"),
                                asList("51", "Jugendamt", "Amt"),
                                asList("57", "Standesamt", "Amt"))),
                "einheiten.xlsx",
                null));
        People.create(accounts, "amt50", Role.TRAINING_OFFICER, "50");
        People.create(accounts, "amt51", Role.TRAINING_OFFICER, "51");
        People.create(accounts, "amt57", Role.TRAINING_OFFICER, "57");
    }

    @Test
    void aListIsPreviewedAppliedAndTakenBack() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("amt50", People.PASSWORD);
            HttpResponse<byte[]> preview = uploaded(browser, staff(20));
            assertThat(count(preview, "neu")).containsExactly("20");
            assertThat(texts(preview, "//h2[starts-with(., 'Zeilen')]")).containsExactly("Zeilen: neu");
            assertThat(audited("LIST_SEEN")).isPositive();
            assertThat(texts(browser.get("/auswertung"), "//td[.='nicht gemeldet']"))
                    .isNotEmpty();
            String address = preview.uri().getPath();
            HttpResponse<byte[]> applied = browser.post(address, address + "/uebernehmen", Map.of());
            assertThat(texts(applied, "//*[@role='status']")).containsExactly("Die Liste ist übernommen.");
            assertThat(texts(browser.get("/auswertung"), "//td[.='nicht gemeldet']"))
                    .isEmpty();
            theSmallerListAsksForTheNumber(browser);
            assertOthersSeeNothing(address);
            HttpResponse<byte[]> undo = browser.get(address + "/rueckgaengig");
            assertThat(texts(undo, "//li[contains(., 'entfernt')]").getFirst()).contains(": 20.");
            HttpResponse<byte[]> undone = browser.post(address + "/rueckgaengig", address + "/rueckgaengig", Map.of());
            assertThat(texts(undone, "//*[@role='status']")).containsExactly("Alles ist wieder wie vor dieser Liste.");
        }
    }

    private void theSmallerListAsksForTheNumber(Browser browser) throws Exception {
        HttpResponse<byte[]> preview = uploaded(browser, staff(10));
        assertThat(count(preview, "scheidet aus der Organisationseinheit aus")).containsExactly("10");
        String address = preview.uri().getPath();
        HttpResponse<byte[]> refused = browser.post(address, address + "/uebernehmen", Map.of("bestaetigt", "7"));
        assertThat(texts(refused, "//*[@role='alert']")).hasSize(1);
        HttpResponse<byte[]> discarded = browser.post(address, address + "/verwerfen", Map.of());
        assertThat(texts(discarded, "//*[@role='status']"))
                .containsExactly("Die Liste ist verworfen. Es hat sich nichts geändert.");
    }

    private void assertOthersSeeNothing(String address) throws Exception {
        try (Browser other = new Browser(port)) {
            other.login("amt51", People.PASSWORD);
            HttpResponse<byte[]> page = other.get(address);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(source(page)).doesNotContain("Müller", "personal.xlsx");
            assertThat(texts(other.get("/listen"), "//tbody/tr")).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoListIsRefusedWithASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("brief.pdf"), "%PDF-1.7 kein Text");
        try (Browser browser = new Browser(port)) {
            browser.login("amt51", People.PASSWORD);
            HttpResponse<byte[]> page = browser.upload("/listen", "/listen", FULL_STAFF_LIST, "datei", file);
            assertThat(texts(page, "//*[@role='alert']"))
                    .singleElement()
                    .asString()
                    .contains("PDF");
            assertThat(texts(page, "//input[@name='art' and @checked]/@value")).containsExactly("STAFF");
        }
    }

    @Test
    void whatIsMissingIsAskedFor() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("amt51", People.PASSWORD);
            HttpResponse<byte[]> page = browser.upload("/listen", "/listen", Map.of("art", "STAFF"), "datei", staff(1));
            assertThat(texts(page, "//*[@role='alert']//li"))
                    .containsExactly("Bitte wählen Sie, ob die Liste vollständig ist.");
            assertThat(texts(page, "//*[@role='alert']//h2")).containsExactly("Bitte prüfen Sie eine Angabe");
            HttpResponse<byte[]> nothing = browser.upload("/listen", "/listen", Map.of(), "datei", empty());
            assertThat(texts(nothing, "//*[@role='alert']//h2")).containsExactly("Bitte prüfen Sie 2 Angaben");
        }
    }

    @Test
    void aListWithoutAnUnderstoodPersonLeadsToItsColumnsAndIsReadWithWhatIsChosen() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("amt57", People.PASSWORD);
            Path list = Files.writeString(
                    folder.resolve("eigene.csv"),
                    "Kürzel;Organisationseinheit;Führungskraft;Bürgerkontakt\r\n00000071;57;nein;ja\r\n");
            HttpResponse<byte[]> asked = browser.upload("/listen", "/listen", FULL_STAFF_LIST, "datei", list);
            assertThat(texts(asked, "//h1")).containsExactly("Bitte ordnen Sie die Spalten zu");
            List<String> headers = texts(asked, "//label[starts-with(@for, 'bedeutung-')]");
            assertThat(headers).contains("Kürzel", "Organisationseinheit");
            Map<String, String> form = new LinkedHashMap<>(FULL_STAFF_LIST);
            for (int index = 0; index < headers.size(); index++) {
                form.put("spalten[" + index + "]", headers.get(index));
                form.put("bedeutungen[" + index + "]", "?");
            }
            HttpResponse<byte[]> stillAsked = browser.upload("/listen", "/listen/spalten", form, "datei", list);
            assertThat(texts(stillAsked, "//*[@class='kern-title']"))
                    .anyMatch(text -> text.startsWith("Keine Spalte der Liste nennt eine Person."));
            form.put("bedeutungen[" + headers.indexOf("Kürzel") + "]", "personnelNumber");
            HttpResponse<byte[]> preview = browser.upload("/listen", "/listen/spalten", form, "datei", list);
            assertThat(preview.uri().getPath()).matches("/listen/\\d+");
            assertThat(texts(preview, "//select/option[@selected][.='Personalnummer']"))
                    .hasSize(1);
            Path later =
                    Files.writeString(folder.resolve("später.csv"), Files.readString(list) + "00000072;57;nein;ja\r\n");
            HttpResponse<byte[]> understood = browser.upload("/listen", "/listen", FULL_STAFF_LIST, "datei", later);
            assertThat(understood.uri().getPath()).matches("/listen/\\d+");
        }
    }

    /** The page of an uploaded list as soon as it is read. */
    private static HttpResponse<byte[]> uploaded(Browser browser, Path file) throws Exception {
        HttpResponse<byte[]> page = browser.upload("/listen", "/listen", FULL_STAFF_LIST, "datei", file);
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

    private Path empty() throws Exception {
        return Files.write(folder.resolve("leer.csv"), new byte[0]);
    }

    private Path staff(int persons) throws Exception {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int person = 1; person <= persons; person++) {
            rows.add(asList(
                    "%08d".formatted(person),
                    "Müller",
                    "Anna",
                    null,
                    "50",
                    null,
                    "nein",
                    "ja",
                    "nein",
                    "ja",
                    null,
                    null));
        }
        return Workbooks.staff(folder.resolve("personal.xlsx"), rows);
    }

    private static List<String> count(HttpResponse<byte[]> preview, String kind) throws Exception {
        return texts(preview, "//tr[normalize-space(th)='" + kind + "']/td");
    }
}
