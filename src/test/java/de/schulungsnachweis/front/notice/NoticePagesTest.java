package de.schulungsnachweis.front.notice;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.testing.People;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a public body has to show to everybody, and how the administration writes it. */
@PageTest
class NoticePagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @BeforeAll
    void createAdministration() {
        People.create(accounts, "verwaltung", Role.ADMINISTRATION);
    }

    @Test
    void theNoticesAreReadWithoutLoggingInAndEveryPageLeadsToThem() throws Exception {
        try (Browser browser = new Browser(port)) {
            List<String> links = texts(browser.get("/anmelden"), "//footer//a/@href");
            assertThat(links)
                    .contains("/impressum", "/datenschutz", "/barrierefreiheit", "/barrierefreiheit#barriere-melden");
            for (String link : links) {
                HttpResponse<byte[]> page = browser.get(link.replaceAll("#.*", ""));
                assertThat(page.statusCode()).as(link).isEqualTo(200);
                assertThat(page.uri().getPath()).as(link).isNotEqualTo("/anmelden");
                assertThat(texts(page, "//h1")).as(link).hasSize(1);
            }
        }
    }

    @Test
    void theAccessibilityStatementNamesTheLawAndTheWayToReportABarrier() throws Exception {
        try (Browser browser = new Browser(port)) {
            HttpResponse<byte[]> page = browser.get("/barrierefreiheit");
            assertThat(source(page)).contains("BfWebG", "BITV 2.0", "Durchsetzungsstelle");
            assertThat(texts(page, "//section[@id='barriere-melden']//a/@href"))
                    .containsExactly("mailto:barrierefreiheit@stadt.example");
        }
    }

    @Test
    void theAdministrationReplacesADraftAndNothingInItIsTakenForMarkup() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("verwaltung", People.PASSWORD);
            String address = "/administration/hinweise/impressum";
            HttpResponse<byte[]> refused = browser.post(address, address, Map.of("text", " "));
            assertThat(texts(refused, "//*[@role='alert']//a/@href")).containsExactly("#text");
            HttpResponse<byte[]> changed = browser.post(
                    address,
                    address,
                    Map.of("text", "## Stadt\n\nRathaus <b>1</b>\nMarkt\n\n- Punkt eins\n- Punkt zwei"));
            assertThat(texts(changed, "//*[@role='status']")).containsExactly("Der Text „Impressum“ ist geändert.");
            HttpResponse<byte[]> page = browser.get("/impressum");
            assertThat(texts(page, "//main/h2")).containsExactly("Stadt");
            assertThat(texts(page, "//main/p")).containsExactly("Rathaus <b>1</b>Markt");
            assertThat(texts(page, "//main/ul/li")).containsExactly("Punkt eins", "Punkt zwei");
        }
    }

    @Test
    void theGlossaryExplainsTheWordsOfThePages() throws Exception {
        try (Browser browser = new Browser(port)) {
            assertThat(texts(browser.get("/glossar"), "//dt"))
                    .contains("Zielgruppe", "Fehlanzeige", "Stichtag", "Inanspruchnahme", "Personalvertretung");
        }
    }
}
