package de.schulungsnachweis.front.staff;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static de.schulungsnachweis.front.staff.StaffRows.certificates;
import static de.schulungsnachweis.front.staff.StaffRows.person;
import static de.schulungsnachweis.front.staff.StaffRows.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.ImportMode;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.ImportRun;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.Workbooks;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The persons of an office as its training officer sees, sets and prints them; every test has an office of its own. */
@PageTest
class StaffPagesTest {

    private static final String NAMES = "//tbody//th[@scope='row']";

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @TempDir
    private static Path folder;

    @BeforeAll
    void importOffices() throws Exception {
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.write(
                        folder.resolve("personal.xlsx"),
                        StaffRows.HEADERS,
                        List.of(
                                person("00000001", "Öztürk", "50", "Wohngeld", "nein", "ja"),
                                person("00000002", "Weiß", "50", "Wohngeld", "nein", "ja"),
                                person("00000003", "Nowak", "50", "Kasse", null, null),
                                person("00000004", "Müller", "50", null, "ja", "nein"),
                                person("00000011", "Arndt", "51", "Empfang", "nein", "nein"),
                                person("00000012", "Brandt", "51", "Empfang", "ja", "nein"),
                                person("00000013", "Celik", "51", "Archiv", "nein", "nein"),
                                person("00000021", "Dietz", "52", null, "nein", "ja"),
                                person("00000031", "Engel", "53", null, "nein", "ja"))),
                "personal.xlsx",
                null));
        imports.run(certificates(
                folder,
                "nachweise.xlsx",
                List.of(
                        training("00000001", "Interkulturelle Kompetenz", "8 UE"),
                        training("00000002", "Interkulturelle Kompetenz", "2 Stunden"),
                        training("00000004", "Leichte Sprache", "8 UE"),
                        training("00000031", "Interkulturelle Kompetenz", "2 Stunden"))));
        for (String unit : List.of("50", "51", "52", "53")) {
            People.create(accounts, "amt" + unit, Role.TRAINING_OFFICER, unit);
        }
    }

    @Test
    void theListShowsTheOwnPersonsAndCanBeFilteredByDeepLinks() throws Exception {
        try (Browser browser = officer("50")) {
            HttpResponse<byte[]> page = browser.get("/beschaeftigte");
            assertThat(texts(page, NAMES)).containsExactly("Müller, Anna", "Nowak, Anna", "Öztürk, Anna", "Weiß, Anna");
            assertThat(source(page)).doesNotContain("Arndt");
            assertThat(texts(page, "//table/caption")).containsExactly("Beschäftigte, Seite 1 von 1");
            assertThat(texts(browser.get("/beschaeftigte?stand=FULFILLED"), NAMES))
                    .containsExactly("Öztürk, Anna");
            assertThat(texts(browser.get("/beschaeftigte?stand=OPEN"), NAMES))
                    .containsExactly("Müller, Anna", "Weiß, Anna");
            assertThat(texts(browser.get("/beschaeftigte?klaerung=true"), NAMES))
                    .isEmpty();
            assertThat(texts(browser.get("/beschaeftigte?gruppe=UNDECLARED"), NAMES))
                    .containsExactly("Nowak, Anna");
            assertThat(texts(browser.get("/beschaeftigte?sachgebiet=Wohngeld&gruppe=&stand="), NAMES))
                    .containsExactly("Öztürk, Anna", "Weiß, Anna");
            assertThat(texts(browser.get("/beschaeftigte?sachgebiet=Kasse&stand=OPEN"), "//p[@role='status']"))
                    .containsExactly("Keine Person gefunden");
        }
    }

    @Test
    void aSearchForANameStaysOutOfEveryAddress() throws Exception {
        try (Browser browser = officer("50")) {
            HttpResponse<byte[]> found =
                    browser.post("/beschaeftigte", "/beschaeftigte/suche", Map.of("suche", "oeztü"));
            assertThat(found.uri().toString()).endsWith("/beschaeftigte").doesNotContain("ztü");
            assertThat(texts(found, NAMES)).containsExactly("Öztürk, Anna");
            assertThat(texts(found, "//input[@id='suche']/@value")).containsExactly("oeztü");
            HttpResponse<byte[]> byNumber = browser.post(
                    "/beschaeftigte", "/beschaeftigte/suche", Map.of("suche", "00000002", "stand", "OPEN"));
            assertThat(byNumber.uri().getQuery()).isEqualTo("stand=OPEN");
            assertThat(texts(byNumber, NAMES)).containsExactly("Weiß, Anna");
            HttpResponse<byte[]> all = browser.post("/beschaeftigte", "/beschaeftigte/suche", Map.of());
            assertThat(texts(all, NAMES)).hasSize(4);
        }
    }

    @Test
    void aPersonsPageSaysInSentencesWhatIsRequiredWhatCountsAndWhatIsMissing() throws Exception {
        try (Browser browser = officer("50")) {
            HttpResponse<byte[]> open = pageOf(browser, "Weiß");
            assertThat(texts(open, "//h1")).containsExactly("Anna Weiß");
            assertThat(texts(open, "//main/p"))
                    .anySatisfy(text -> assertThat(text)
                            .startsWith("Beschäftigte mit Bürgerkontakt oder Medien- und Öffentlichkeitsarbeit")
                            .contains("6 Stunden", "bürgernahe Kommunikation", "31.12.2026"));
            assertThat(texts(open, "//main/p/b")).containsExactly("Der Schulungsauftrag ist noch nicht erfüllt.");
            assertThat(texts(open, "//tbody/tr/td[5]")).containsExactly("nein");
            assertThat(texts(open, "//tbody/tr/td[6]"))
                    .containsExactly("Zählt nicht: 2 Stunden sind kürzer als 6 Stunden.");
            HttpResponse<byte[]> leader = pageOf(browser, "Müller");
            assertThat(texts(leader, "//tbody/tr/td[5]")).containsExactly("ja, als bürgernahe Kommunikation");
            assertThat(source(leader)).contains("ihre Kompetenz erfüllt den Auftrag für Führungskräfte nicht");
            assertThat(texts(pageOf(browser, "Öztürk"), "//main/p/b"))
                    .containsExactly("Der Schulungsauftrag ist erfüllt.");
        }
    }

    @Test
    void aPersonOfAnotherOfficeIsAsIfNobodyWereThere() throws Exception {
        try (Browser own = officer("50");
                Browser other = officer("51")) {
            String address = address(own, "Weiß");
            assertThat(own.get(address).statusCode()).isEqualTo(200);
            assertThat(other.get(address).statusCode()).isEqualTo(404);
            assertThat(other.get(address + "/stand").statusCode()).isEqualTo(404);
            assertThat(other.get("/beschaeftigte/stand?oe=50").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theSheetsOfAUnitAreOneForEachPersonAndSayWhomToTell() throws Exception {
        try (Browser browser = officer("50")) {
            HttpResponse<byte[]> sheets = browser.get("/beschaeftigte/stand?oe=50");
            assertThat(texts(sheets, "//article[@class='sheet']/h2"))
                    .containsExactlyInAnyOrder(
                            "Ihr Stand: Anna Nowak",
                            "Ihr Stand: Anna Öztürk",
                            "Ihr Stand: Anna Weiß",
                            "Ihr Stand: Anna Müller");
            assertThat(texts(sheets, "//article/p[starts-with(., 'Sagen Sie')]"))
                    .hasSize(4)
                    .allSatisfy(text -> assertThat(text).contains("amt50"));
            HttpResponse<byte[]> one = browser.get(address(browser, "Öztürk") + "/stand");
            assertThat(texts(one, "//article//tbody//th")).containsExactly("Interkulturelle Kompetenz");
        }
    }

    @Test
    void citizenContactOfASachgebietIsSetAfterItsNumbersWereSeenAndSurvivesTheNextList() throws Exception {
        try (Browser browser = officer("51")) {
            HttpResponse<byte[]> nothing =
                    browser.post("/beschaeftigte/buergerkontakt", "/beschaeftigte/buergerkontakt", Map.of());
            assertThat(texts(nothing, "//*[@role='alert']//li"))
                    .containsExactly("Bitte wählen Sie ein Sachgebiet.", "Bitte wählen Sie „ja“ oder „nein“.");

            Map<String, String> choice = new HashMap<>(Map.of("ort", "51|Empfang", "buergerkontakt", "ja"));
            HttpResponse<byte[]> preview =
                    browser.post("/beschaeftigte/buergerkontakt", "/beschaeftigte/buergerkontakt", choice);
            assertThat(texts(preview, "//main/ul/li"))
                    .containsExactly(
                            "Personen, für die Ihre Entscheidung gilt: 2",
                            "davon mit geänderter Angabe: 2",
                            "Neu in der Zielgruppe: 1",
                            "Bleiben Führungskräfte: 1");
            assertThat(texts(browser.get("/beschaeftigte?gruppe=STAFF"), NAMES)).isEmpty();

            choice.put("personen", "7");
            assertThat(texts(confirm(browser, choice), "//*[@role='status']"))
                    .containsExactly("Inzwischen haben sich die Zahlen geändert. Bitte prüfen Sie sie noch einmal.");
            choice.put("personen", "2");
            assertThat(texts(confirm(browser, choice), "//*[@role='status']"))
                    .contains("Der Bürgerkontakt ist gesetzt. Die Entscheidung gilt für 2 Personen.");
            assertThat(texts(browser.get("/beschaeftigte?gruppe=STAFF"), NAMES)).containsExactly("Arndt, Anna");

            ImportRun again = stageAs(
                    "51",
                    new ImportOrder(
                            ListKind.STAFF,
                            Workbooks.write(
                                    folder.resolve("empfang.xlsx"),
                                    StaffRows.HEADERS,
                                    List.of(
                                            person("00000011", "Arndt", "51", "Empfang", "nein", "nein"),
                                            person("00000012", "Brandt", "51", "Empfang", "ja", "nein"),
                                            person("00000013", "Celik", "51", "Archiv", "nein", "nein"))),
                            "empfang.xlsx",
                            null,
                            ImportMode.SNAPSHOT));
            assertThat(again.changedEntries()).isZero();
            assertThat(texts(browser.get("/beschaeftigte?gruppe=STAFF"), NAMES)).containsExactly("Arndt, Anna");
            assertThat(texts(pageOf(browser, "Arndt"), "//section[h3='Von Hand entschieden']//li"))
                    .singleElement()
                    .satisfies(text -> assertThat(text)
                            .contains("51: Bürgerkontakt „ja“", "22.11.2026", "In der Liste steht: nein."));
        }
    }

    @Test
    void theErrorsOfACertificateStandOnTopAndAtTheFieldAndWhatWasTypedStays() throws Exception {
        try (Browser browser = officer("52")) {
            String address = address(browser, "Dietz") + "/nachweise/neu";
            HttpResponse<byte[]> refused = browser.post(
                    address,
                    address,
                    Map.of("titel", "Interkulturelle Kompetenz", "ende", "31.02.2024", "dauer", "lang"));
            assertThat(texts(refused, "//*[@role='alert']//a/@href")).containsExactly("#ende", "#dauer");
            assertThat(texts(refused, "//*[@role='alert']/@tabindex")).containsExactly("-1");
            assertThat(texts(refused, "//*[@role='alert']/@autofocus")).hasSize(1);
            assertThat(texts(refused, "//input[@aria-invalid='true']/@id")).containsExactly("ende", "dauer");
            assertThat(texts(refused, "//input[@aria-invalid='true']/@aria-describedby"))
                    .containsExactly("ende-hinweis ende-fehler", "dauer-hinweis dauer-fehler");
            assertThat(texts(refused, "//input[@type='text'][@value != '']/@value"))
                    .containsExactly("Interkulturelle Kompetenz", "31.02.2024", "lang");
            assertThat(texts(refused, "//title").getFirst()).startsWith("Fehler: ");
        }
    }

    @Test
    void aCertificateThatIsTypedInIsJudgedAtOnceAndOnlyOnce() throws Exception {
        try (Browser browser = officer("52")) {
            String person = address(browser, "Dietz");
            Map<String, String> typed = Map.of(
                    "titel", "Interkulturelle Kompetenz", "ende", "16.5.2024", "dauer", "8 UE", "nachweis", "ja");
            HttpResponse<byte[]> added = browser.post(person + "/nachweise/neu", person + "/nachweise/neu", typed);
            assertThat(texts(added, "//*[@role='status']")).containsExactly("Der Nachweis ist eingetragen.");
            assertThat(texts(added, "//main/p/b")).containsExactly("Der Schulungsauftrag ist erfüllt.");
            HttpResponse<byte[]> again = browser.post(person + "/nachweise/neu", person + "/nachweise/neu", typed);
            assertThat(texts(again, "//*[@role='status']"))
                    .containsExactly("Diese Schulung ist bei der Person schon erfasst. Es hat sich nichts geändert.");
            assertThat(texts(again, NAMES)).hasSize(1);
        }
    }

    @Test
    void aCorrectionIsJudgedAndSurvivesTheNextList() throws Exception {
        try (Browser browser = officer("53")) {
            String certificate = texts(pageOf(browser, "Engel"), "//tbody//a[contains(@href, '/nachweise/')]/@href")
                    .getFirst();
            assertThat(texts(browser.get(certificate), "//input[@id='dauer']/@value"))
                    .containsExactly("120 Minuten");
            HttpResponse<byte[]> corrected = browser.post(
                    certificate,
                    certificate,
                    Map.of(
                            "titel",
                            "Interkulturelle Kompetenz im Amt",
                            "ende",
                            "17.05.2024",
                            "dauer",
                            "8 UE",
                            "nachweis",
                            "ja"));
            assertThat(texts(corrected, "//*[@role='status']"))
                    .containsExactly("Der Nachweis ist berichtigt und neu beurteilt.");
            assertThat(texts(corrected, "//main/p/b")).containsExactly("Der Schulungsauftrag ist erfüllt.");

            ImportOrder list = certificates(
                    folder,
                    "noch-einmal.xlsx",
                    List.of(
                            training("00000031", "Interkulturelle Kompetenz", "2 Stunden"),
                            training("00000031", "Leichte Sprache", "2 Stunden")));
            ImportRun run = stageAs(
                    "53", new ImportOrder(list.kind(), list.file(), list.fileName(), null, ImportMode.SNAPSHOT));
            assertThat(run.newEntries()).isEqualTo(1);
            assertThat(texts(pageOf(browser, "Engel"), NAMES))
                    .containsExactly("Interkulturelle Kompetenz im Amt", "Leichte Sprache");
        }
    }

    private ImportRun stageAs(String unit, ImportOrder order) throws Exception {
        Officers.logIn(unit);
        try {
            ImportRun run = imports.stage(order);
            imports.apply(run.storedId(), null);
            return run;
        } finally {
            Officers.logOut();
        }
    }

    private static HttpResponse<byte[]> confirm(Browser browser, Map<String, String> choice) throws Exception {
        return browser.post("/beschaeftigte/buergerkontakt", "/beschaeftigte/buergerkontakt/setzen", choice);
    }

    private Browser officer(String unit) throws Exception {
        Browser browser = new Browser(port);
        browser.login("amt" + unit, People.PASSWORD);
        return browser;
    }

    private static HttpResponse<byte[]> pageOf(Browser browser, String familyName) throws Exception {
        return browser.get(address(browser, familyName));
    }

    private static String address(Browser browser, String familyName) throws Exception {
        return texts(browser.get("/beschaeftigte"), "//tbody//a[starts-with(., '" + familyName + "')]/@href")
                .getFirst();
    }
}
