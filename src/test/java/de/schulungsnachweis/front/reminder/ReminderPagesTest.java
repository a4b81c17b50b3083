package de.schulungsnachweis.front.reminder;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.reminder.TestMailServer;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The way of the reminders through the pages: settings, preview, start, switch of the unit, order. */
@PageTest
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.protocol=smtps",
            "spring.mail.properties.mail.smtps.ssl.trust=*",
            "spring.mail.properties.mail.smtps.ssl.checkserveridentity=false"
        })
class ReminderPagesTest {

    private static final String PAGE = "/erinnerungen";

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Environment environment;

    @TempDir
    private static Path folder;

    private Browser office;
    private Browser officer;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", TestMailServer::port);
    }

    @BeforeAll
    void importOneOffice() throws Exception {
        Path list = folder.resolve("personal.csv");
        Files.writeString(list, """
                Personalnummer;Nachname;Vorname;E-Mail;Organisationseinheit;Führungskraft (ja/nein);\
                Bürgerkontakt (ja/nein);Vorgesetzte Person (Personalnummer oder E-Mail)
                8001;Öztürk;Kim;kim@stadt.example;50;ja;nein;
                8002;Weiß;Anna;anna@stadt.example;50;nein;ja;8001
                8003;Nowak;Jan;jan@stadt.example;50;nein;ja;
                8004;Fremd;Eva;eva@stadt.example;51;nein;ja;8001
                """);
        imports.run(new ImportOrder(ListKind.STAFF, list, "personal.csv", null));
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement owner = connection.createStatement()) {
            owner.execute("update import_run set applied_at = timestamptz '2026-01-05 10:00+01'");
        }
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
    void remindersAreSetUpLookedAtStartedSwitchedOnAndOrdered() throws Exception {
        HttpResponse<byte[]> before = office.get(PAGE);
        assertThat(source(before))
                .contains(
                        "Zurzeit wird nichts versandt",
                        "Beteiligung der Personalvertretung ist noch nicht eingetragen");
        assertThat(source(office.get(PAGE + "/start"))).doesNotContain("Versand starten</span>", "Weiß", "Öztürk");

        assertThat(source(settings("2026-11-23"))).contains("Dieser Tag darf nicht in der Zukunft liegen");
        HttpResponse<byte[]> saved = settings("2026-05-04");
        assertThat(source(saved)).contains("Gespeichert.");
        assertThat(texts(saved, "//input[@id='aktenzeichen']/@value")).containsExactly("PR 12/2026");

        HttpResponse<byte[]> start = office.get(PAGE + "/start");
        assertThat(texts(start, "//table//tbody/tr[1]/td")).containsExactly("nein", "nein", "1", "1", "2", "0");
        assertThat(source(office.post(PAGE + "/start", PAGE + "/start", Map.of())))
                .contains("Der Versand ist gestartet");
        assertThat(source(office.get(PAGE))).contains("Der Versand läuft").doesNotContain("Weiß", "Öztürk");

        HttpResponse<byte[]> own = officer.get(PAGE);
        assertThat(texts(own, "//table[@aria-labelledby='recipients-title']//tbody/tr/th"))
                .containsExactly("Kim Öztürk");
        assertThat(source(own)).contains("Jan Nowak").doesNotContain("Fremd");
        String mail = texts(own, "//table[@aria-labelledby='recipients-title']//a/@href")
                .getFirst();
        HttpResponse<byte[]> preview = officer.get(mail);
        assertThat(texts(preview, "//pre").getFirst())
                .contains("Guten Tag Kim Öztürk", "- Anna Weiß")
                .doesNotContain("Fremd");
        assertThat(source(officer.get(mail + "/html"))).contains("<li>Anna Weiß</li>");
        assertThat(office.get(mail).statusCode()).isEqualTo(403);
        assertThat(officer.get(PAGE + "/vorschau/4711").statusCode()).isEqualTo(404);

        assertThat(source(officer.post(PAGE, PAGE + "/abruf", Map.of("oe", "50"))))
                .contains("sind Erinnerungen ausgeschaltet");
        HttpResponse<byte[]> foreign = unit("irgendwer@anderswo.example");
        assertThat(source(foreign)).contains("E-Mail-Adresse ist nicht erlaubt");
        assertThat(texts(foreign, "//*[@role='alert']//a/@href")).containsExactly("#adresse");
        assertThat(texts(foreign, "//input[@id='adresse' or @id='auskunft']/@value"))
                .containsExactly("Ina Vogel", "irgendwer@anderswo.example");
        assertThat(source(unit("amt50@stadt.example"))).contains("Einstellungen für „50“ sind gespeichert");
        HttpResponse<byte[]> ordered = officer.post(PAGE, PAGE + "/abruf", Map.of("oe", "50"));
        assertThat(source(ordered)).contains("Die E-Mails sind vorbereitet");
        assertThat(texts(ordered, "//table[@aria-labelledby='ledger-title']//tbody/tr/*"))
                .startsWith("Kim Öztürk", "Erinnerung an Führungskräfte", "wartet");
        assertThat(officer.post(PAGE, PAGE + "/einheit", Map.of("oe", "51", "ein", "true"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(texts(
                        office.get(PAGE),
                        "//table[@aria-labelledby='cycles-title']//tbody/tr/*[position() = 1 or position() = 3]"))
                .containsExactly("Abruf für 50 am 22.11.2026", "1");
        assertThat(source(office.post(PAGE, PAGE + "/stopp", Map.of()))).contains("Der Versand ist nicht gestartet");
        for (HttpResponse<byte[]> page : List.of(before, saved, start, own, preview)) {
            assertThat(texts(page, "//*[@aria-labelledby and not(@aria-labelledby = //@id)]"))
                    .isEmpty();
            assertThat(texts(page, "//input[not(@type='hidden') and not(@id = //label/@for)]"))
                    .isEmpty();
        }
    }

    @Test
    void aTemplateIsPreviewedSavedTriedAndReset() throws Exception {
        settings("2026-05-04");
        String page = PAGE + "/vorlagen/digest";
        HttpResponse<byte[]> preview = office.post(
                page, page, Map.of("betreff", "Neu: {frist}", "text", "Hallo!\n\n{offene_personen}", "vorschau", ""));
        assertThat(texts(preview, "//h3")).containsExactly("Betreff: Neu: 31.12.2026");
        assertThat(texts(preview, "//pre").getFirst()).contains("Hallo!", "Alex Muster");
        assertThat(texts(office.get(page), "//h3").getFirst()).startsWith("Betreff: Schulung noch offen");
        HttpResponse<byte[]> refused = office.post(page, page, Map.of("betreff", "{name}", "text", "x"));
        assertThat(texts(refused, "//*[@id='betreff-fehler' or @id='text-fehler']"))
                .containsExactly(
                        "Der Betreff darf den Platzhalter {name} nicht enthalten.",
                        "Im Text fehlt der Platzhalter {offene_personen}.");
        assertThat(texts(refused, "//input[@id='betreff']/@value")).containsExactly("{name}");
        office.post(page, page, Map.of("betreff", "Neu: {frist}", "text", "Hallo!\n\n{offene_personen}"));
        TestMailServer.forget();
        assertThat(source(office.post(page, page + "/probe", Map.of("adresse", "ich@stadt.example"))))
                .contains("Die Probe-E-Mail ist gesendet");
        assertThat(TestMailServer.received().getFirst().getSubject()).isEqualTo("[Probe] Neu: 31.12.2026");
        HttpResponse<byte[]> notSent = office.post(page, page + "/probe", Map.of("adresse", "ich@anderswo.example"));
        assertThat(texts(notSent, "//*[@id='adresse-fehler']"))
                .singleElement()
                .asString()
                .contains("nicht gesendet");
        assertThat(texts(notSent, "//input[@id='adresse']/@value")).containsExactly("ich@anderswo.example");
        assertThat(texts(office.post(page, page + "/standard", Map.of()), "//h3")
                        .getFirst())
                .startsWith("Betreff: Schulung noch offen");
        assertThat(office.get(PAGE + "/vorlagen/unbekannt").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> settings(String councilOn) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of(
                "beteiligung", councilOn,
                "aktenzeichen", "PR 12/2026",
                "folgenabschaetzung", "2026-05-11",
                "stand", "2026-06-01",
                "rhythmus", "MONTHLY",
                "tag", "8",
                "domains", "@Stadt.example",
                "absender", "schulung@stadt.example"));
        fields.put("antwort", "");
        fields.put("aufbewahrung", "30");
        return office.post(PAGE + "/einstellungen", PAGE + "/einstellungen", fields);
    }

    private HttpResponse<byte[]> unit(String address) throws Exception {
        return officer.post(
                PAGE,
                PAGE + "/einheit",
                Map.of("oe", "50", "ein", "true", "auskunft", "Ina Vogel", "adresse", address));
    }
}
