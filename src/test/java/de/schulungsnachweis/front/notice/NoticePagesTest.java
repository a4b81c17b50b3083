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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a public body has to show to everybody, how the administration writes it, and the help of every page. */
@PageTest
class NoticePagesTest {

    /** Downloads, answers for programs, and pages that explain themselves. */
    private static final Pattern WITHOUT_HELP = Pattern.compile(
            "/api/.*|.*\\.(xlsx|csv|pdf|json)|.*/html|.*/fortschritt|/vorlagen/.*|/anmelden|/impressum|/datenschutz|/barrierefreiheit|/hilfe|/glossar");

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping mappings;

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

    @Test
    void everyPageHasATopic() {
        List<String> pages = pages();
        assertThat(pages).contains("/", "/beschaeftigte", "/kennwort");
        assertThat(pages).allSatisfy(page -> assertThat(HelpTopic.of(page)).isPresent());
    }

    @Test
    void everyTopicStandsInTheHelpAndEveryWordInTheGlossary() throws Exception {
        try (Browser browser = new Browser(port)) {
            HttpResponse<byte[]> help = browser.get("/hilfe");
            List<String> anchors = texts(help, "//section/@id");
            assertThat(anchors)
                    .doesNotHaveDuplicates()
                    .containsAll(
                            Stream.of(HelpTopic.values()).map(HelpTopic::anchor).toList());
            assertThat(texts(help, "//main//nav//a/@href"))
                    .allSatisfy(link -> assertThat(anchors).contains(link.substring(1)));
            List<String> words = texts(browser.get("/glossar"), "//dt/@id");
            assertThat(texts(help, "//a[starts-with(@href, '/glossar#')]/@href"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(words).contains(link.substring("/glossar#".length())));
        }
    }

    @Test
    void aPageShowsTheLinkToItsTopic() throws Exception {
        try (Browser browser = new Browser(port)) {
            assertThat(texts(
                            browser.login("verwaltung", People.PASSWORD),
                            "//header/a[.='Hilfe zu dieser Seite']/@href"))
                    .containsExactly("/hilfe#start");
            assertThat(texts(browser.get("/administration/einheiten"), "//header/a[.='Hilfe zu dieser Seite']/@href"))
                    .containsExactly("/hilfe#units");
        }
    }

    private List<String> pages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("de.schulungsnachweis."))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .map(pattern -> pattern.replaceAll(
                                "\\{id[^/]*}|\\{certificate[^/]*}|\\{correction[^/]*}|\\{decision[^/]*}", "1")
                        .replaceAll("\\{[^/]*}", "wort"))
                .filter(path -> !WITHOUT_HELP.matcher(path).matches())
                .toList();
    }
}
