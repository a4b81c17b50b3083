package de.schulungsnachweis.front.notice;

import static de.schulungsnachweis.front.page.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.testing.People;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page leads to what the help says of it. */
@PageTest
class HelpLinksTest {

    /** Downloads, answers for programs, and pages that explain themselves. */
    private static final Pattern WITHOUT_HELP = Pattern.compile(
            "/api/.*|.*\\.(xlsx|csv|pdf|json)|.*/html|.*/fortschritt|/vorlagen/.*|/anmelden|/impressum|/datenschutz|/barrierefreiheit|/hilfe|/glossar");

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Accounts accounts;

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
            assertThat(texts(help, "//main//nav//a/@href")).allSatisfy(link -> assertThat(anchors)
                    .contains(link.substring(1)));
            List<String> words = texts(browser.get("/glossar"), "//dt/@id");
            assertThat(texts(help, "//a[starts-with(@href, '/glossar#')]/@href"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(words).contains(link.substring("/glossar#".length())));
        }
    }

    @Test
    void aPageShowsTheLinkToItsTopic() throws Exception {
        People.create(accounts, "fortbildung", Role.TRAINING_OFFICER, "50");
        try (Browser browser = new Browser(port)) {
            assertThat(texts(browser.login("fortbildung", People.PASSWORD), "//header/a[.='Hilfe zu dieser Seite']/@href"))
                    .containsExactly("/hilfe#start");
            assertThat(texts(browser.get("/listen/teilnahme"), "//header/a[.='Hilfe zu dieser Seite']/@href"))
                    .containsExactly("/hilfe#participants");
        }
    }

    private List<String> pages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("de.schulungsnachweis."))
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{id[^/]*}|\\{certificate[^/]*}|\\{correction[^/]*}|\\{decision[^/]*}", "1")
                        .replaceAll("\\{[^/]*}", "wort"))
                .filter(path -> !WITHOUT_HELP.matcher(path).matches())
                .toList();
    }
}
