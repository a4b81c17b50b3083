package de.schulungsnachweis.front.login;

import static de.schulungsnachweis.front.page.Browser.texts;
import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.front.page.Browser;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.CentralLogin;
import de.schulungsnachweis.testing.Workbooks;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The central log-in: for people by OpenID Connect, for other programs by its tokens. */
@PageTest
class CentralLoginTest {

    private static final CentralLogin CENTRAL = central();

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @DynamicPropertySource
    static void useIt(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.client.registration.stadt.client-id", () -> "schulungsnachweis");
        registry.add("spring.security.oauth2.client.registration.stadt.client-secret", () -> "geheim");
        registry.add("spring.security.oauth2.client.registration.stadt.client-name", () -> "Stadtkonto");
        registry.add("spring.security.oauth2.client.registration.stadt.scope", () -> "openid");
        registry.add("spring.security.oauth2.client.provider.stadt.issuer-uri", CENTRAL::issuer);
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", CENTRAL::issuer);
        registry.add("spring.security.oauth2.resourceserver.jwt.audiences", () -> "schulungsnachweis");
        registry.add("schulungsnachweis.login.roles-claim", () -> "realm_access.roles");
    }

    @BeforeAll
    void importTwoOffices(@TempDir Path folder) throws Exception {
        Path staff = Workbooks.staff(
                folder.resolve("personal.xlsx"),
                List.of(person("00000001", "50"), person("00000002", "50"), person("00000003", "51")));
        imports.run(new ImportOrder(ListKind.STAFF, staff, "personal.xlsx", null));
    }

    @AfterAll
    void closeIt() {
        CENTRAL.close();
    }

    @Test
    void aPersonOfTheCentralLoginSeesTheOwnUnits() throws Exception {
        try (Browser browser = new Browser(port)) {
            HttpResponse<byte[]> login = browser.get("/anmelden");
            assertThat(texts(login, "//section[@class='central']//a")).containsExactly("Anmelden mit Stadtkonto");
            String address =
                    texts(login, "//section[@class='central']//a/@href").getFirst();
            HttpResponse<byte[]> page = browser.get(address);
            assertThat(page.uri().getPath()).isEqualTo("/");
            assertThat(texts(page, "//header//form/span")).containsExactly("Ayşe Öztürk");
            assertThat(texts(
                            browser.get("/auswertung"), "//section[h2[starts-with(., 'B ')]]//tbody//th[@scope='row']"))
                    .containsExactly("50");
        }
    }

    @Test
    void aProgramWithATokenOfTheCityGetsTheNumbersOfAllUnits() throws Exception {
        HttpResponse<String> answer = ask(
                CENTRAL.token(Map.of("sub", "hr", "realm_access", Map.of("roles", List.of("haupt-und-personalamt")))));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode evaluation = JsonMapper.shared().readTree(answer.body());
        assertThat(evaluation.at("/units")).hasSize(2);
        assertThat(evaluation.at("/total/staff/target").asInt()).isEqualTo(3);
        assertThat(answer.body()).doesNotContain("00000001", "Müller");
    }

    @Test
    void aProgramOfOneOfficeGetsItsNumbersOnly() throws Exception {
        HttpResponse<String> answer = ask(CENTRAL.token(Map.of(
                "sub",
                "amt51",
                "realm_access",
                Map.of("roles", List.of("fortbildungsbeauftragte")),
                "organisationseinheiten",
                List.of("51"))));
        JsonNode evaluation = JsonMapper.shared().readTree(answer.body());
        assertThat(evaluation.at("/units")).hasSize(1);
        assertThat(evaluation.at("/total/staff/target").asInt()).isEqualTo(1);
    }

    @Test
    void withoutAValidTokenThereIsNothing() throws Exception {
        HttpResponse<String> nothing = ask(null);
        assertThat(nothing.statusCode()).isEqualTo(401);
        assertThat(nothing.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer ");
        assertThat(nothing.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(nothing.body()).contains("urn:schulungsnachweis:problem:not-signed-in", "Nicht angemeldet");
        HttpResponse<String> invented = ask("erfunden");
        assertThat(invented.statusCode()).isEqualTo(401);
        assertThat(invented.headers().firstValue("WWW-Authenticate").orElse("")).contains("invalid_token");
        assertThat(invented.body()).contains("urn:schulungsnachweis:problem:not-signed-in");
        try (CentralLogin other = new CentralLogin(Map.of())) {
            assertThat(ask(other.token(Map.of(
                                    "sub", "hr", "realm_access", Map.of("roles", List.of("haupt-und-personalamt")))))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aTokenWithoutARoleIsRefused() throws Exception {
        HttpResponse<String> answer = ask(CENTRAL.token(Map.of("sub", "fremd")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:schulungsnachweis:problem:not-allowed", "Nicht erlaubt");
    }

    private HttpResponse<String> ask(@Nullable String token) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/evaluation"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static List<Object> person(String number, String unit) {
        return asList(number, "Müller", "Anna", null, unit, null, "nein", "ja", "nein", "ja", null, null);
    }

    private static CentralLogin central() {
        try {
            return new CentralLogin(Map.of(
                    "sub",
                    "4711",
                    "name",
                    "Ayşe Öztürk",
                    "realm_access",
                    Map.of("roles", List.of("fortbildungsbeauftragte")),
                    "organisationseinheiten",
                    List.of("50")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
