package de.schulungsnachweis.front.api;

import de.schulungsnachweis.mandate.Mandate;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API (OpenAPI) says beside what the code says itself. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Schulungsnachweis")
                        .version("1")
                        .description("Auswertung des Schulungsauftrags für andere Programme. Es sind Zahlen, nie Namen "
                                + "von Beschäftigten."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("Token der zentralen Anmeldung (Client Credentials)")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** Every call may fail in the same ways, and says so in the same form. */
    @Bean
    OpenApiCustomizer failures(Mandate mandate) {
        return description -> {
            description.getComponents().addSchemas(PROBLEM, problem());
            TableSchema.parts(mandate).forEach(description.getComponents()::addSchemas);
            description
                    .getPaths()
                    .values()
                    .forEach(path -> path.readOperations().forEach(ApiDescription::addFailures));
        };
    }

    private static void addFailures(Operation operation) {
        operation
                .getResponses()
                .addApiResponse("4XX", failure("Die Anfrage ist nicht möglich"))
                .addApiResponse("5XX", failure("Fehler im Dienst"));
    }

    private static ApiResponse failure(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> problem() {
        return Objects.requireNonNull(
                ModelConverters.getInstance(true).read(ProblemBody.class).get("ProblemBody"));
    }
}
