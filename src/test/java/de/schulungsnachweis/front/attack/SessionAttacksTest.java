package de.schulungsnachweis.front.attack;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Attacks on sessions, forms and the upload; and what every answer tells the browser. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class SessionAttacksTest {

    private static final String TEN_GIGABYTES = "10737418240";
    /** By it the copy of a file is known among those of other programs. */
    private static final int UNUSUAL_LENGTH = 48_611;

    /** Where the web server keeps the parts of an upload. */
    private static final Path PARTS = newFolder();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void keepPartsApart(DynamicPropertyRegistry registry) {
        registry.add("spring.servlet.multipart.location", PARTS::toString);
        // A large machine has many places for log-ins; the limit is another test's.
        registry.add("schulungsnachweis.edge.logins-per-minute", () -> 1000);
    }

    @BeforeAll
    void createAccounts() {
        People.create(accounts, "amt50", Role.TRAINING_OFFICER);
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
    }

    @Test
    void aFormWithoutATokenIsRefused() throws Exception {
        try (Intruder intruder = new Intruder(port)) {
            String session = loggedIn(intruder);
            assertThat(intruder.post("/abmelden", session, Map.of()).statusCode())
                    .isEqualTo(403);
            assertThat(intruder.get("/listen", session).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFormWithTheTokenOfAnotherSessionIsRefused() throws Exception {
        try (Intruder intruder = new Intruder(port)) {
            String foreign = Intruder.token(intruder.get("/anmelden", ""));
            String session = loggedIn(intruder);
            assertThat(intruder.post("/abmelden", session, Map.of("_csrf", foreign))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(intruder.get("/listen", session).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aSessionThatWasKnownBeforeTheLoginIsWorthNothingAfterIt() throws Exception {
        try (Intruder intruder = new Intruder(port)) {
            String before = Intruder.cookie(intruder.get("/anmelden", ""));
            HttpResponse<byte[]> login = intruder.login(before, "amt50", People.PASSWORD);
            assertThat(Intruder.cookie(login)).startsWith("sitzung=").isNotEqualTo(before);
            assertThat(intruder.get("/listen", before).statusCode()).isEqualTo(302);
            assertThat(intruder.get("/listen", Intruder.cookie(login)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aSessionThatAnAttackerChoseIsNotTaken() throws Exception {
        try (Intruder intruder = new Intruder(port)) {
            String chosen = "sitzung=0123456789ABCDEF0123456789ABCDEF";
            HttpResponse<byte[]> page = intruder.get("/anmelden", chosen);
            assertThat(Intruder.cookie(page)).startsWith("sitzung=").isNotEqualTo(chosen);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//boese.example/", "/%2F%2Fboese.example", "/anmelden?continue=//boese.example"})
    void theLoginLeadsToNoOtherSite(String wanted) throws Exception {
        try (Intruder intruder = new Intruder(port)) {
            HttpResponse<byte[]> first =
                    wanted.startsWith("//") ? intruder.get("/." + wanted, "") : intruder.get(wanted, "");
            HttpResponse<byte[]> login = intruder.login(Intruder.cookie(first), "amt50", People.PASSWORD);
            assertThat(login.headers().firstValue("Location").orElse("/"))
                    .matches("(http://localhost:" + port + ")?/[^/].*|(http://localhost:" + port + ")?/");
        }
    }

    @Test
    void aFileOfTenGigabytesIsRefusedBeforeItIsSent() throws Exception {
        try (Intruder intruder = new Intruder(port)) {
            assertThat(upload(loggedIn(intruder), "Content-Length: " + TEN_GIGABYTES))
                    .startsWith("HTTP/1.1 413");
        }
    }

    /** As many as the gate has places, and one more. */
    @Test
    void formsOfTheLoginThatAreSentSlowlyKeepNobodyElseFromLoggingIn() throws Exception {
        int slow = 2 * Runtime.getRuntime().availableProcessors() + 1;
        long before = counted();
        List<Socket> sockets = new ArrayList<>();
        try (Intruder intruder = new Intruder(port)) {
            for (int one = 0; one < slow; one++) {
                sockets.add(Exchange.begun(
                        port,
                        "POST /anmelden HTTP/1.1",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: 200"));
            }
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (counted() < before + slow && System.nanoTime() < patience) {
                Thread.onSpinWait();
            }
            assertThat(counted()).as("all of them wait in the gate").isEqualTo(before + slow);
            HttpResponse<byte[]> login = intruder.login("", "amt50", People.PASSWORD);
            assertThat(login.headers().firstValue("Location").orElse("")).endsWith("/");
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void aLoginWithAnEndlessFormIsRefusedBeforeItIsSent() throws Exception {
        String form = "Content-Type: application/x-www-form-urlencoded";
        assertThat(Exchange.headOnly(port, "POST /anmelden HTTP/1.1", form, "Content-Length: " + TEN_GIGABYTES))
                .startsWith("HTTP/1.1 413");
        assertThat(Exchange.headOnly(port, "POST /anmelden HTTP/1.1", form, "Transfer-Encoding: chunked"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aFileThatIsSentSlowlyKeepsNobodyElseFromWorking() throws Exception {
        try (Intruder intruder = new Intruder(port)) {
            String session = loggedIn(intruder);
            try (Socket slow = Exchange.begun(
                    port,
                    "POST /listen HTTP/1.1",
                    "Cookie: " + session,
                    "Content-Type: multipart/form-data; boundary=grenze",
                    "Content-Length: 40000000")) {
                slow.getOutputStream().write("--grenze\r\n".getBytes(StandardCharsets.US_ASCII));
                slow.getOutputStream().flush();
                assertThat(intruder.get("/listen", session).statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void aFileThatDoesNotSayHowLargeItIsIsRefused() throws Exception {
        try (Intruder intruder = new Intruder(port)) {
            assertThat(upload(loggedIn(intruder), "Transfer-Encoding: chunked")).startsWith("HTTP/1.1 411");
        }
    }

    @Test
    void aFileOfSomebodyWhoIsNotLoggedInIsRefusedBeforeItIsSent() throws Exception {
        assertThat(upload("sitzung=0", "Content-Length: " + TEN_GIGABYTES)).startsWith("HTTP/1.1 403");
    }

    @Test
    void aFileThatIsTooLargeGetsAnAnswerThatSaysSo(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("zu-gross.csv");
        byte[] line = new byte[1024 * 1024];
        Arrays.fill(line, (byte) 'x');
        for (int megabyte = 0; megabyte < 51; megabyte++) {
            Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        try (Browser browser = new Browser(port)) {
            browser.login("amt50", People.PASSWORD);
            HttpResponse<byte[]> answer = browser.upload("/listen", "/listen", Map.of(), "datei", file);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(Browser.texts(answer, "//h1")).containsExactly("Die Datei ist zu groß");
        }
    }

    @Test
    void noUploadLeavesAFileBehindWhateverBecomesOfIt(@TempDir Path folder) throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("amt50", People.PASSWORD);
            Map<String, String> form = Map.of("art", "STAFF", "umfang", "SNAPSHOT");
            for (String beginning : List.of("%PDF-1.7", "Personalnummer;Nachname\n1;Weiß\n", "PK\u0003\u0004kaputt")) {
                byte[] content = Arrays.copyOf(beginning.getBytes(StandardCharsets.UTF_8), UNUSUAL_LENGTH);
                Path file = Files.write(folder.resolve("liste.xlsx"), content);
                assertThat(browser.upload("/listen", "/listen", form, "datei", file)
                                .statusCode())
                        .isEqualTo(200);
            }
        }
        assertThat(PARTS).isEmptyDirectory();
        assertThat(Path.of(System.getProperty("java.io.tmpdir"))
                        .toFile()
                        .listFiles((place, name) -> name.startsWith("hochgeladen")))
                .noneMatch(file -> file.length() == UNUSUAL_LENGTH);
    }

    @Test
    void theFirstPageAndEveryErrorCarryTheHeadersThatProtectThem() throws Exception {
        try (Intruder intruder = new Intruder(port)) {
            for (String path : List.of("/anmelden", "/css/gibt-es-nicht.css", "/api/evaluation")) {
                HttpResponse<byte[]> answer = intruder.get(path, "");
                assertThat(header(answer, "Content-Security-Policy"))
                        .as(path)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                        .doesNotContain("unsafe", "*");
                assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
                assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
                assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
                assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
                assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
                assertThat(header(answer, "Strict-Transport-Security")).isEmpty();
            }
        }
    }

    @Test
    void noPageThatOneHasToLogInForIsKeptByABrowserOrAProxy() throws Exception {
        try (Intruder intruder = new Intruder(port)) {
            String session = loggedIn(intruder);
            for (String path : List.of("/listen", "/fragen", "/auskunft", "/auskunft/ohne-einheit")) {
                HttpResponse<byte[]> answer = intruder.get(path, session);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(header(answer, "Cache-Control")).as(path).contains("no-store");
            }
        }
    }

    @Test
    void theReferenceOnAnErrorPageFindsTheLineOfTheLog(CapturedOutput output) throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.login("personalamt", People.PASSWORD);
            HttpResponse<byte[]> page = browser.get("/listen?suche=Xylophonmarke");
            assertThat(page.statusCode()).isEqualTo(403);
            String reference = Browser.texts(page, "//main/p[contains(., 'Kennung')]")
                    .getFirst()
                    .replaceAll(".*: ", "");
            assertThat(reference).matches("[0-9a-f]{8}");
            assertThat(output.getAll())
                    .contains("Request " + reference + " was answered with 403")
                    .doesNotContain("Xylophonmarke");
            assertThat(Browser.source(page)).doesNotContain("Exception", "de.schulungsnachweis", "Xylophonmarke");
        }
    }

    /** Log-ins and uploads that the gates have counted so far. */
    private long counted() throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select coalesce(sum(requests), 0) from request_count")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private String upload(String cookie, String length) throws Exception {
        return Exchange.headOnly(
                port,
                "POST /listen HTTP/1.1",
                "Cookie: " + cookie,
                "Content-Type: multipart/form-data; boundary=grenze",
                length);
    }

    private static String loggedIn(Intruder intruder) throws Exception {
        return Intruder.cookie(intruder.login("", "amt50", People.PASSWORD));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("teile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
