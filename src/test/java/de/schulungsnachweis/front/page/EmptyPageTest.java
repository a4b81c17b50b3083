package de.schulungsnachweis.front.page;

import static de.schulungsnachweis.front.page.Browser.source;
import static de.schulungsnachweis.front.page.Browser.texts;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.testing.People;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages before anything was imported, and when something goes wrong. */
@PageTest
@Import(EmptyPageTest.FailingController.class)
class EmptyPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private Browser browser;

    @BeforeAll
    void openBrowser() throws Exception {
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
        browser = new Browser(port);
        browser.login("personalamt", People.PASSWORD);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void withoutListsThePageExplainsTheNextStep() throws Exception {
        HttpResponse<byte[]> page = browser.get("/auswertung");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(texts(page, "//h2")).containsExactly("Es sind noch keine Listen eingelesen");
        assertThat(texts(page, "//code")).anySatisfy(text -> assertThat(text).contains("evaluate --staff"));
        assertThat(texts(page, "//table")).isEmpty();
    }

    @Test
    void theWorkbookOfNoListsCanBeOpenedAllTheSame() throws Exception {
        assertThat(browser.get("/auswertung.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatDoesNotExistIsExplainedInGerman() throws Exception {
        HttpResponse<byte[]> page = browser.get("/gibt-es-nicht");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(texts(page, "//h1")).containsExactly("Diese Seite gibt es nicht");
        assertThat(texts(page, "//html/@lang")).containsExactly("de");
    }

    @Test
    void aRequestThatIsNotAllowedIsExplainedInGerman() throws Exception {
        HttpResponse<byte[]> page = browser.post("/", "/auswertung.xlsx", Map.of());
        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(texts(page, "//h1")).containsExactly("Diese Anfrage kann nicht beantwortet werden");
    }

    @Test
    void aFailureIsExplainedInGermanWithoutDetails() throws Exception {
        HttpResponse<byte[]> page = browser.get("/fehler-im-test");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(texts(page, "//h1")).containsExactly("Es ist ein Fehler aufgetreten");
        assertThat(source(page)).doesNotContain("Exception", "Einzelheit", "fehler-im-test");
    }

    @Test
    void everyAnswerTellsTheBrowserToTrustOnlyTheServiceItself() throws Exception {
        for (String path : new String[] {"/", "/gibt-es-nicht", "/fehler-im-test", "/auswertung.xlsx"}) {
            HttpResponse<byte[]> page = browser.get(path);
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy ->
                            assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe"));
            assertThat(page.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(page.headers().firstValue("Referrer-Policy")).as(path).hasValue("no-referrer");
            assertThat(page.headers().firstValue("Cache-Control")).as(path).hasValue("no-store");
        }
    }

    @Test
    void styleSheetsAreThereAndMayBeKeptBecauseTheirAddressChangesWithTheirContent() throws Exception {
        HttpResponse<byte[]> page = browser.get("/");
        assertThat(texts(page, "//link/@href"))
                .hasSize(6)
                .allMatch(address -> address.matches(".*-[0-9a-f]{32}\\.\\w+"));
        for (String address : texts(page, "//link/@href")) {
            HttpResponse<byte[]> file = browser.get(address);
            assertThat(file.statusCode()).as(address).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).as(address).hasValue("max-age=31536000");
        }
    }

    @Test
    void theLettersComeFromTheServiceItself() throws Exception {
        HttpResponse<byte[]> page = browser.get("/");
        String styles = source(browser.get(
                texts(page, "//link[contains(@href, '/css/fira')]/@href").getFirst()));
        List<String> fonts = Pattern.compile("url\\(\"(/kern/[^\"]+)\"\\)")
                .matcher(styles)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(fonts).hasSize(4).containsAll(texts(page, "//link[@rel='preload']/@href"));
        for (String font : fonts) {
            assertThat(browser.get(font).statusCode()).as(font).isEqualTo(200);
        }
    }

    @Test
    void whatIsSentIsCompressed() throws Exception {
        String styles = texts(browser.get("/"), "//link[contains(@href, 'kern.min')]/@href")
                .getFirst();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + styles))
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> sent = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(sent.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(sent.body()).hasSizeLessThan(60_000);
        }
    }

    @RestController
    static class FailingController {

        @GetMapping("/fehler-im-test")
        String fail() {
            throw new IllegalStateException("Einzelheit");
        }
    }
}
