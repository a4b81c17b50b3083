package de.schulungsnachweis.front.api;

import static de.schulungsnachweis.front.api.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.front.page.FixedClock;
import de.schulungsnachweis.testing.DatabaseTest;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** Whatever fails, a program is told what and why in one form (RFC 9457), with a type that never changes. */
@DatabaseTest
@Import(FixedClock.class)
class ApiProblemsTest {

    private static final Map<String, String> BODIES = Map.of(
            "round", "{\"kind\": \"INTERIM\", \"asOf\": \"2026-12-31\", \"dueDay\": \"2026-12-06\"}",
            "late", "{\"kind\": \"INTERIM\", \"asOf\": \"2026-12-31\", \"dueDay\": \"2026-11-21\"}",
            "empty", "{}",
            "broken", "{",
            "invented", "{\"kind\": \"YEARLY\", \"asOf\": \"2026-12-31\", \"dueDay\": \"2026-12-06\"}",
            "signed", "{\"unit\": \"50\", \"name\": \"Ina Vogel\", \"day\": \"2026-11-22\"}",
            "unsigned", "{\"unit\": \"50\", \"name\": \" \", \"day\": \"2026-11-22\"}",
            "tomorrow", "{\"unit\": \"50\", \"name\": \"Ina Vogel\", \"day\": \"2026-11-23\"}",
            "foreign", "{\"unit\": \"51\", \"name\": \"Ina Vogel\", \"day\": \"2026-11-22\"}");

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;
    private Program office;
    private Program unit;

    @BeforeEach
    void startPrograms() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        office = Program.of(web, Role.HUMAN_RESOURCES);
        unit = Program.of(web, Role.TRAINING_OFFICER, "50");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/rounds, late, 422, due-day-passed",
        "/api/v1/rounds, round, 409, already-open",
        "/api/v1/rounds, empty, 400, invalid-input",
        "/api/v1/rounds, broken, 400, invalid-input",
        "/api/v1/rounds, invented, 400, invalid-input",
        "ROUND/closing, empty, 409, nothing-released",
        "/api/v1/rounds/4711/closing, empty, 404, not-found"
    })
    void anOfficeThatAsksIsToldWhyNot(String path, String body, int status, String type) throws Exception {
        String round = opened();
        assertProblem(office.post(path.replace("ROUND", round), BODIES.get(body)), status, type);
    }

    @ParameterizedTest
    @CsvSource({
        "ROUND/releases, signed, 409, not-prepared",
        "ROUND/releases, unsigned, 422, name-missing",
        "ROUND/releases, tomorrow, 422, day-in-future",
        "ROUND/releases, foreign, 404, not-found",
        "ROUND/releases, empty, 400, invalid-input",
        "/api/v1/rounds/4711/releases, signed, 404, not-found"
    })
    void aUnitThatDeliversIsToldWhyNot(String path, String body, int status, String type) throws Exception {
        String round = opened();
        assertProblem(unit.post(path.replace("ROUND", round), BODIES.get(body)), status, type);
    }

    @Test
    void aUnitThatNoListKnowsCannotPrepare() throws Exception {
        String round = opened();
        assertProblem(unit.put(round + "/preparation", BODIES.get("signed")), 409, "list-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing, 404, not-found",
        "/api/v1/versions/4711, 404, not-found",
        "/api/v1/versions/4711/table, 404, not-found",
        "/api/v1/imports/4711, 404, not-found",
        "/api/v1/versions/first, 400, invalid-input",
        "/api/v1/versions?size=201, 400, invalid-input",
        "/api/v1/versions?size=0, 400, invalid-input",
        "/api/v1/versions?page=-1, 400, invalid-input",
        "/api/v1/evaluation?asOf=31.12.2026, 400, invalid-input"
    })
    void whatIsNotThereOrCannotBeReadIsSaid(String path, int status, String type) throws Exception {
        assertProblem(office.get(path), status, type);
    }

    @Test
    void aBodyThatIsLargerThanAnyCallNeedsIsNotReadToItsEnd() throws Exception {
        String round = BODIES.get("round");
        assertProblem(office.post("/api/v1/rounds", round + " ".repeat(100_000)), 413, "too-large");
        assertThat(office.post("/api/v1/rounds", " ".repeat(10_000) + round).getStatus())
                .isEqualTo(201);
    }

    @Test
    void theFieldThatIsWrongIsNamed() throws Exception {
        assertThat(json(office.get("/api/v1/versions?size=201")).at("/field").asString())
                .isEqualTo("size");
        assertThat(json(office.post("/api/v1/rounds", "{}")).at("/field").asString())
                .isEqualTo("kind");
    }

    @Test
    void aFormatOrMethodThatIsNotOfferedIsSaid() throws Exception {
        assertProblem(office.get("/api/v1/evaluation", "application/pdf"), 406, "format-not-offered");
        MockHttpServletResponse method = office.send(HttpMethod.DELETE, "/api/v1/evaluation", "*/*", null, null);
        assertProblem(method, 405, "method-not-allowed");
        assertThat(method.getHeader("Allow")).contains("GET");
        assertProblem(office.send(HttpMethod.POST, "/api/v1/rounds", "*/*", null, null), 415, "format-not-readable");
    }

    @Test
    void withoutATokenOrItsRoleThereIsNothing() throws Exception {
        MockHttpServletResponse nobody = new Program(web, null).get("/api/v1/rounds");
        assertProblem(nobody, 401, "not-signed-in");
        assertThat(nobody.getHeader("WWW-Authenticate")).startsWith("Bearer");
        assertProblem(unit.post("/api/v1/rounds", BODIES.get("round")), 403, "not-allowed");
        assertProblem(Program.of(web, Role.ADMINISTRATION).get("/api/v1/evaluation"), 403, "not-allowed");
    }

    private String opened() throws Exception {
        return Objects.requireNonNull(
                office.post("/api/v1/rounds", BODIES.get("round")).getHeader("Location"));
    }

    private static void assertProblem(MockHttpServletResponse answer, int status, String type) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.at("/type").asString()).isEqualTo("urn:schulungsnachweis:problem:" + type);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/title").asString()).isNotBlank();
        assertThat(problem.at("/detail").asString()).endsWith(".");
        assertThat(problem.at("/instance").asString()).startsWith("/api/v1/");
    }
}
