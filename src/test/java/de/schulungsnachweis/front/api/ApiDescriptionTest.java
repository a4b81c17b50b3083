package de.schulungsnachweis.front.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.DatabaseTest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the API says all that a program needs. */
@DatabaseTest
class ApiDescriptionTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping mappings;

    private MockHttpServletResponse answer;
    private JsonNode description;

    @BeforeEach
    void readItWithoutAToken() throws Exception {
        Program program = new Program(
                MockMvcBuilders.webAppContextSetup(context)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build(),
                null);
        answer = program.get("/api/v1/openapi");
        description = Program.json(answer);
        assertThat(program.get("/api/v1/openapi.yaml").getContentAsString()).startsWith("openapi: 3.1");
    }

    @Test
    void itIsOpenApiWithTheTokenOfTheCity() {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(description.at("/openapi").asString()).startsWith("3.1");
        assertThat(description.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(description.at("/security/0").has("token")).isTrue();
    }

    @Test
    void itHasEveryCallOfTheApiAndNoPage() {
        TreeSet<String> described = new TreeSet<>();
        description
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        TreeSet<String> offered = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.startsWith("/api/v1/openapi"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> offered.add(verb + " " + path))));
        assertThat(described).isEqualTo(offered).hasSize(14);
    }

    @Test
    void everyCallSaysWhatItIsForAndHowItFails() {
        for (Map.Entry<String, JsonNode> path : description.at("/paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                assertThat(operation.at("/summary").asString())
                        .as(path.getKey())
                        .isNotBlank();
                assertThat(operation
                                .at("/responses/4XX/content/application~1problem+json/schema/$ref")
                                .asString())
                        .as(path.getKey())
                        .isEqualTo("#/components/schemas/Problem");
            }
        }
        assertThat(description.at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "detail", "instance");
    }

    @Test
    void theTableIsOfferedInThreeFormats() {
        assertThat(description
                        .at("/paths/~1api~1v1~1versions~1{id}~1table/get/responses/200/content")
                        .propertyNames())
                .containsExactlyInAnyOrder(
                        "application/json",
                        "text/csv",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }
}
