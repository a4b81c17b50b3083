package de.schulungsnachweis.front.evaluation.round;

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
import de.schulungsnachweis.testing.TaggedPdfReader;
import de.schulungsnachweis.testing.Workbooks;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of one evaluation through the pages: asked for, prepared, released, closed. */
@PageTest
class RoundPagesTest {

    private static final String TODAY = "22.11.2026";

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @TempDir
    private static Path folder;

    private Browser office;
    private Browser officer;

    @BeforeAll
    void importOneOffice() throws Exception {
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.staff(
                        folder.resolve("personal.xlsx"),
                        List.of(person("1", "Weiß", "50", "ja"), person("2", "Nowak", "51", null))),
                "personal.xlsx",
                null));
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
        People.create(accounts, "fortbildung", Role.TRAINING_OFFICER, "50", "51");
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
    void anEvaluationIsAskedForPreparedReleasedAndClosed() throws Exception {
        assertThat(source(officer.get("/meldungen"))).contains("keine Auswertung angefordert");
        HttpResponse<byte[]> opened = office.post(
                "/meldungen", "/meldungen", Map.of("art", "INTERIM", "stichtag", "2026-12-31", "termin", "2026-12-06"));
        assertThat(texts(opened, "//h2").getFirst()).isEqualTo("Zwischenstand zum Stichtag 31.12.2026");
        assertThat(texts(opened, "//pre").getFirst()).contains("Fehlanzeige ist erforderlich", "06.12.2026");
        assertThat(texts(opened, "//table[@aria-labelledby='deliveries-title']//td[1]"))
                .containsExactly("offen", "offen");
        assertThat(source(opened)).contains("Abschließen können Sie, sobald eine freigegeben hat.");
        String round = texts(officer.get("/meldungen"), "//a[contains(@href, '/einheit')]/@href")
                .getFirst()
                .replaceAll(".*/(\\d+)/.*", "$1");

        String unit = "/meldungen/" + round + "/einheit?oe=50";
        HttpResponse<byte[]> prepared = officer.post(
                unit,
                "/meldungen/" + round + "/vorbereitung",
                Map.of("oe", "50", "name", "Ina Vogel", "tag", TODAY, "bemerkung", "=Liste vollständig"));
        assertThat(source(prepared)).contains("Vorbereitet von Ina Vogel am 22.11.2026");
        HttpResponse<byte[]> behind = officer.get(texts(
                        prepared,
                        "//a[contains(@href, 'spalte=TARGET') and contains(@href, 'stichtag=2026-12-31')]/@href")
                .getFirst());
        assertThat(texts(behind, "//tbody/tr[1]/th")).containsExactly("Weiß, Anna");
        HttpResponse<byte[]> released = officer.post(
                unit,
                "/meldungen/" + round + "/freigabe",
                Map.of("oe", "50", "name", "Dr. Jens Amsel", "tag", "2026-11-20"));
        assertThat(source(released)).contains("freigegeben und festgeschrieben");

        checkSignatures(
                texts(released, "//a[contains(@href, 'einheit.pdf')]/@href").getFirst(),
                List.of("Erstellt, Fortbildungsbeauftragte", "22.11.2026", "Ina Vogel"),
                List.of("Für die Richtigkeit, Leitung der Organisationseinheit", "", ""));
        checkSignatures(
                texts(released, "//a[starts-with(@href, '/fassungen/')]/@href").getFirst() + "/tabelle.pdf",
                List.of("Erstellt, Fortbildungsbeauftragte", "22.11.2026", "Ina Vogel"),
                List.of("Für die Richtigkeit, Leitung der Organisationseinheit", "20.11.2026", "Dr. Jens Amsel"));

        giveBack(unit, round);
        compareWithALaterRelease(unit, round);

        HttpResponse<byte[]> blocked = officer.post(
                unit,
                "/meldungen/" + round + "/vorbereitung",
                Map.of("oe", "51", "name", "Ina Vogel", "tag", TODAY, "bemerkung", ""));
        assertThat(source(blocked))
                .contains("Personen ohne Angabe zur Zielgruppe: 1.")
                .doesNotContain("/freigabe\"");
        assertThat(source(officer.post(
                        unit,
                        "/meldungen/" + round + "/freigabe",
                        Map.of("oe", "51", "name", "Dr. Jens Amsel", "tag", TODAY))))
                .contains("Das geht jetzt nicht");

        assertThat(texts(office.get("/meldungen"), "//table[@aria-labelledby='deliveries-title']//tbody/tr[1]/td"))
                .containsExactly(
                        "freigegeben", "Ina Vogel, 22.11.2026", "Dr. Jens Amsel, 22.11.2026", "=Liste vollständig");
        HttpResponse<byte[]> closed = office.post("/meldungen", "/meldungen/" + round + "/abschluss", Map.of());
        assertThat(texts(closed, "//table[@aria-labelledby='versions-title']//tbody/tr/td[1]"))
                .containsExactly("ganze Stadt", "50", "50");
        assertThat(source(officer.post(unit, "/meldungen/" + round + "/vorbereitung", Map.of("oe", "50", "name", ""))))
                .contains("Änderungen sind erst in der nächsten Abfrage möglich.")
                .doesNotContain("#vorbereitung-name");
        String city = texts(closed, "//table[@aria-labelledby='versions-title']//tbody/tr[1]//a/@href")
                .getFirst();
        HttpResponse<byte[]> kept = office.get(city);
        assertThat(texts(kept, "//section[h2[starts-with(., 'B ')]]//tbody//th[@scope='row']/b"))
                .contains("50");
        assertThat(texts(kept, "//section[h2/@id='certificates-title']//tfoot//td"))
                .hasSize(1);
        assertThat(texts(kept, "//table//a")).isEmpty();
        HttpResponse<byte[]> version = office.get(city);
        assertThat(source(version)).contains("Die Prüfsumme stimmt");
        assertThat(texts(version, "//tr[th='erfüllt']/td")).containsExactly("0", "1");
        assertThat(source(office.get(city + "/tabelle.json"))).contains("\"status\" : \"NOT_DELIVERED\"");
        assertThat(source(office.get(city + "/tabelle.csv"))).contains("nicht gemeldet");
        assertThat(office.get(city + "/tabelle.xlsx").statusCode()).isEqualTo(200);
        assertThat(office.get(city + "/tabelle.pdf").statusCode()).isEqualTo(200);
        assertThat(officer.get("/meldungen/" + round + "/einheit.pdf?oe=99").statusCode())
                .isEqualTo(404);
        assertThat(officer.get(city).statusCode()).isEqualTo(404);
        assertThat(officer.get("/meldungen/" + round + "/einheit?oe=99").statusCode())
                .isEqualTo(404);
        for (HttpResponse<byte[]> page : List.of(opened, prepared, version)) {
            assertThat(texts(page, "//table[caption or @aria-labelledby]"))
                    .hasSize(texts(page, "//table").size());
            assertThat(texts(page, "//*[@aria-labelledby and not(@aria-labelledby = //@id)]"))
                    .isEmpty();
            assertThat(texts(page, "//input[not(@type='hidden') and not(@id = //label/@for)]"))
                    .isEmpty();
            assertThat(source(page)).doesNotContain("Weiß", "Nowak");
        }
    }

    @Test
    void whatIsWrongWithARequestStandsAtItsFieldsAndTheRestStaysAsTyped() throws Exception {
        HttpResponse<byte[]> page = office.post(
                "/meldungen", "/meldungen", Map.of("art", "FINAL", "stichtag", "31.02.2027", "termin", "1.11.2026"));
        assertThat(texts(page, "//div[@id='fehler']//li"))
                .containsExactly(
                        "Bitte tragen Sie den Stichtag ein, zum Beispiel 31.12.2026.",
                        "Der Termin liegt in der Vergangenheit. Bitte wählen Sie einen späteren Tag.");
        assertThat(texts(page, "//*[@aria-invalid='true']/@id")).containsExactly("stichtag", "termin");
        assertThat(texts(page, "//input[@id='stichtag' or @id='termin']/@value"))
                .containsExactly("31.02.2027", "1.11.2026");
        assertThat(texts(page, "//input[@checked]/@value")).containsExactly("FINAL");
        assertThat(texts(officer.get("/meldungen"), "//table[@aria-labelledby='deliveries-title']"))
                .isEmpty();
    }

    private void checkSignatures(String address, List<String> prepared, List<String> answered) throws Exception {
        HttpResponse<byte[]> file = officer.get(address);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (TaggedPdfReader reader = new TaggedPdfReader(file.body())) {
            assertThat(reader.tables().get(1)).contains(prepared, answered);
            assertThat(reader.text()).doesNotContain("Weiß", "Nowak");
        }
    }

    private void giveBack(String unit, String round) throws Exception {
        String address = "/meldungen/" + round + "/rueckgabe";
        assertThat(source(office.post("/meldungen", address, Map.of("oe", "50", "grund", " "))))
                .contains("Bitte schreiben Sie, was an der Meldung zu ändern ist.");
        HttpResponse<byte[]> given = office.post("/meldungen", address, Map.of("oe", "50", "grund", "Zahl prüfen"));
        assertThat(texts(given, "//table[@aria-labelledby='deliveries-title']//tbody/tr[1]/td[1]"))
                .containsExactly("zurückgegeben: Zahl prüfen");
        assertThat(source(given)).doesNotContain("/rueckgabe\"");
        assertThat(source(officer.get(unit))).contains("zurückgegeben: Zahl prüfen");
    }

    private void compareWithALaterRelease(String unit, String round) throws Exception {
        imports.run(new ImportOrder(
                ListKind.CERTIFICATES,
                Workbooks.write(
                        folder.resolve("nachweise.xlsx"),
                        List.of("Personalnummer", "Titel der Schulung", "Ende", "Dauer"),
                        List.of(asList("1", "Englisch B1", LocalDate.of(2025, 5, 16), "8 UE"))),
                "nachweise.xlsx",
                null));
        officer.post(
                unit, "/meldungen/" + round + "/freigabe", Map.of("oe", "50", "name", "Dr. Jens Amsel", "tag", TODAY));
        String later = texts(officer.get("/meldungen"), "//table[@aria-labelledby='versions-title']//tr[1]//a/@href")
                .getFirst();
        String comparison = texts(officer.get(later), "//a[contains(@href, 'vergleich')]/@href")
                .getFirst();
        HttpResponse<byte[]> difference = officer.get(comparison);
        assertThat(texts(difference, "//table[@aria-labelledby='reasons-title']//td"))
                .containsExactly("neue Nachweise", "1");
        assertThat(texts(difference, "//table[@aria-labelledby='moved-title']//tr[td='erfüllt']/td"))
                .containsExactly("B Beschäftigte", "erfüllt", "0", "1", "+1");
        assertThat(texts(difference, "//dl//dd"))
                .contains("50")
                .anySatisfy(text -> assertThat(text).startsWith("Zwischenstand, Stichtag 31.12.2026"));
        assertThat(texts(difference, "//main//a/@href")).contains(later);
    }

    private static List<Object> person(String number, String name, String unit, String citizens) {
        String group = citizens == null ? null : "nein";
        return asList(number, name, "Anna", null, unit, null, group, citizens, group, "ja", null, null);
    }
}
