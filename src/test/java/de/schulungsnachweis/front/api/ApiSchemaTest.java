package de.schulungsnachweis.front.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.front.page.FixedClock;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Examples;
import de.schulungsnachweis.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API answers has the form that its description states. */
@DatabaseTest
@Import(FixedClock.class)
class ApiSchemaTest {

    private static final String OK = "/responses/200/content/application~1json/schema";
    private static final String FAILED = "/responses/4XX/content/application~1problem+json/schema";
    private static final String SIGNED = """
            {"unit": "50", "name": "Ina Vogel", "day": "2026-11-22", "remark": "vollständig"}""";
    private static final String ROUND = """
            {"kind": "INTERIM", "asOf": "2026-12-31", "dueDay": "2026-12-06"}""";

    @Autowired
    private Imports imports;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Environment environment;

    private Program office;
    private JsonNode description;

    @BeforeEach
    void readTheDescription() throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        office = Program.of(web, Role.HUMAN_RESOURCES);
        description = Program.json(office.get("/api/v1/openapi"));
    }

    @Test
    void theTableOfTheExampleCityHasTheDescribedForm() throws Exception {
        Examples.importAll(imports);
        MockHttpServletResponse table = office.get("/api/v1/evaluation");
        assertThat(Program.json(table).at("/units").size()).isGreaterThan(5);
        assertThat(violations("/api/v1/evaluation", "get", OK, text(table))).isEmpty();
    }

    @Test
    void theTableOfAnEmptyDatabaseHasTheDescribedForm() throws Exception {
        assertThat(violations("/api/v1/evaluation", "get", OK, text(office.get("/api/v1/evaluation"))))
                .isEmpty();
    }

    @Test
    void theDescriptionOfTheTableAllowsNoKeyTooManyAndNoneTooFew() throws Exception {
        ObjectNode table = (ObjectNode) Program.json(office.get("/api/v1/evaluation"));
        table.put("more", 1);
        assertThat(violations("/api/v1/evaluation", "get", OK, table.toString()))
                .isNotEmpty();
        table.remove(List.of("more", "asOf"));
        assertThat(violations("/api/v1/evaluation", "get", OK, table.toString()))
                .isNotEmpty();
        table.put("asOf", "31.12.2026");
        ((ObjectNode) table.at("/total/leaders")).put("target", -1);
        assertThat(violations("/api/v1/evaluation", "get", OK, table.toString()))
                .isNotEmpty();
    }

    @Test
    void roundsDeliveriesAndImportsHaveTheDescribedForm() throws Exception {
        Examples.importAll(imports);
        String round = office.post("/api/v1/rounds", ROUND).getHeader("Location");
        for (String path : List.of("/api/v1/rounds", "/api/v1/imports")) {
            MockHttpServletResponse answer = office.get(path);
            assertThat(Program.json(answer).at("/items").size()).as(path).isPositive();
            assertThat(violations(path, "get", OK, text(answer))).as(path).isEmpty();
        }
        assertThat(violations("/api/v1/rounds/{id}/deliveries", "get", OK, text(office.get(round + "/deliveries"))))
                .isEmpty();
    }

    @Test
    void theVersionsOfAUnitAndOfTheCityHaveTheDescribedForm() throws Exception {
        Examples.importAll(imports);
        declareEverybody();
        String round = office.post("/api/v1/rounds", ROUND).getHeader("Location");
        Program unit = Program.of(office.web(), Role.TRAINING_OFFICER, "50");
        unit.put(round + "/preparation", SIGNED);
        String release = unit.post(round + "/releases", SIGNED).getHeader("Location");
        office.post(round + "/closing", "");
        JsonNode all = Program.json(office.get("/api/v1/versions"));
        assertThat(all.at("/items").findValuesAsString("id")).hasSize(2);
        assertThat(all.at("/items/0/unit").isNull()).isTrue();
        assertThat(violations("/api/v1/versions", "get", OK, all.toString())).isEmpty();
        String closing = "/api/v1/versions/" + all.at("/items/0/id").asLong();
        for (String version : List.of(release, closing)) {
            assertThat(violations("/api/v1/versions/{id}", "get", OK, text(office.get(version))))
                    .as(version)
                    .isEmpty();
            MockHttpServletResponse table = office.get(version + "/table");
            assertThat(Program.json(table).at("/units").size()).as(version).isPositive();
            assertThat(violations("/api/v1/versions/{id}/table", "get", OK, text(table)))
                    .as(version)
                    .isEmpty();
        }
    }

    @Test
    void theDescriptionOfAVersionAllowsNoValueOfAnotherKind() throws Exception {
        ObjectNode page = (ObjectNode) Program.json(office.get("/api/v1/versions"));
        assertThat(violations("/api/v1/versions", "get", OK, page.toString())).isEmpty();
        page.putArray("items").addObject().put("id", "eins").put("asOf", "31.12.2026");
        assertThat(violations("/api/v1/versions", "get", OK, page.toString())).hasSizeGreaterThan(1);
    }

    @Test
    void theTableOfSomeUnitsHasTheDescribedForm() throws Exception {
        Examples.importAll(imports);
        String table = text(office.get("/api/v1/evaluation?unit=50&unit=10"));
        assertThat(violations("/api/v1/evaluation", "get", OK, table)).isEmpty();
    }

    /** Nothing is released while anybody's group is not stated (R3). */
    private void declareEverybody() throws Exception {
        try (Connection owner = TestDatabase.asOwner(environment);
                Statement statement = owner.createStatement()) {
            statement.execute("update assignment set target_group = 'STAFF' where target_group = 'UNDECLARED'");
        }
    }

    @Test
    void aFailureHasTheDescribedForm() throws Exception {
        MockHttpServletResponse unknown = office.get("/api/v1/versions/4711");
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(violations("/api/v1/versions/{id}", "get", FAILED, text(unknown)))
                .isEmpty();
        MockHttpServletResponse wrong = office.get("/api/v1/evaluation?asOf=gestern");
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(violations("/api/v1/evaluation", "get", FAILED, text(wrong))).isEmpty();
    }

    /** What the described form of an answer has to say against this one. */
    private List<String> violations(String path, String verb, String place, String answer) {
        JsonNode schema = description.at("/paths/" + path.replace("/", "~1") + "/" + verb + place);
        assertThat(schema.isObject()).as(path).isTrue();
        // The parts lie where the references look for them.
        ObjectNode whole = schema.deepCopy().asObject();
        whole.set("components", description.at("/components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole.toString())
                .validate(
                        answer,
                        InputFormat.JSON,
                        run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
