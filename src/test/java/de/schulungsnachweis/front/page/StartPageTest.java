package de.schulungsnachweis.front.page;

import static de.schulungsnachweis.front.page.Browser.texts;
import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.Workbooks;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first page says to everybody what is to be done now. */
@PageTest
class StartPageTest {

    private static final String TODO = "//section[@aria-labelledby='todo']//li";

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @BeforeAll
    void importAnOffice(@TempDir Path folder) throws Exception {
        imports.run(new ImportOrder(
                ListKind.UNITS,
                Workbooks.write(
                        folder.resolve("einheiten.xlsx"),
                        List.of("Code", "Name", "Art"),
                        List.of(asList("50", "Sozialamt", "Amt"))),
                "einheiten.xlsx",
                null));
        Officers.logIn("50");
        try {
            long run = imports.stage(new ImportOrder(
                            ListKind.STAFF,
                            Workbooks.staff(
                                    folder.resolve("personal.xlsx"),
                                    List.of(
                                            person("00000001", "ja", "nein"),
                                            person("00000002", "nein", "ja"),
                                            person("00000003", null, null))),
                            "personal.xlsx",
                            null))
                    .storedId();
            imports.apply(run, null);
        } finally {
            Officers.logOut();
        }
        People.create(accounts, "fortbildung", Role.TRAINING_OFFICER, "50");
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
        People.create(accounts, "beauftragte", Role.COMMISSIONER);
        People.create(accounts, "verwaltung", Role.ADMINISTRATION);
    }

    @Test
    void aTrainingOfficerSeesWhatIsMissingAndUntilWhenToDeliver() throws Exception {
        try (Browser office = new Browser(port);
                Browser browser = new Browser(port)) {
            office.login("personalamt", People.PASSWORD);
            assertThat(texts(office.get("/"), TODO))
                    .containsExactly("Zurzeit ist keine Auswertung angefordert. Auswertung anfordern");
            office.post(
                    "/meldungen",
                    "/meldungen",
                    Map.of("art", "INTERIM", "stichtag", "2026-12-31", "termin", "2026-12-18"));
            HttpResponse<byte[]> page = browser.login("fortbildung", People.PASSWORD);
            assertThat(texts(page, "//h1")).containsExactly("Übersicht");
            assertThat(texts(page, "//main/p")).contains("Noch 39 Tage bis zum Ende des Zeitraums am 31.12.2026.");
            assertThat(texts(page, TODO))
                    .containsExactly(
                            "Bei einer Person fehlt die Angabe, ob sie zur Zielgruppe gehört. Das verhindert die Freigabe.",
                            "Die Auswertung für 50 ist bis 18.12.2026 freizugeben (Stand: offen)");
            assertThat(texts(page, "//section[@aria-labelledby='recent']//li/a"))
                    .containsExactly("personal.xlsx");
            assertThat(texts(office.get("/"), TODO))
                    .containsExactly("0 von 1 Organisationseinheiten haben freigegeben. Frist: 18.12.2026");
        }
    }

    @Test
    void theChartHasATableWithTheSameRates() throws Exception {
        try (Browser browser = new Browser(port)) {
            HttpResponse<byte[]> page = browser.login("fortbildung", People.PASSWORD);
            assertThat(texts(page, "//svg/g/text[2]"))
                    .isEqualTo(texts(page, "//table//tbody/tr/td[4]"))
                    .containsExactly("0,0 %", "0,0 %", "0,0 %");
        }
    }

    @Test
    void theOtherRolesSeeTheirOwnWorkAndNoFigures() throws Exception {
        try (Browser desk = new Browser(port);
                Browser administration = new Browser(port)) {
            HttpResponse<byte[]> page = desk.login("beauftragte", People.PASSWORD);
            assertThat(texts(page, TODO)).containsExactly("Zurzeit ist über keine Schulung zu entscheiden.");
            assertThat(texts(page, "//table")).isEmpty();
            assertThat(texts(administration.login("verwaltung", People.PASSWORD), TODO + "/a/@href"))
                    .containsExactly("/administration/konten", "/administration/hinweise");
        }
    }

    private static List<@Nullable Object> person(String number, @Nullable String leader, @Nullable String contact) {
        return asList(
                number,
                "Müller" + number,
                "Anna",
                null,
                "50",
                null,
                leader,
                contact,
                contact == null ? null : "nein",
                "ja",
                null,
                null);
    }
}
