package de.schulungsnachweis.front.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.front.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.web.context.support.StandardServletEnvironment;

/** With the settings for which the image is prepared no bean comes or goes; with all others nothing prepared is used. */
class PreparedSettingsTest {

    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (?:`([^`]*)`)? ?\\|");

    private static final Map<String, String> OF_THE_IMAGE = Map.of(
            "SPRING_DATASOURCE_URL", "jdbc:postgresql://datenbank/schulungsnachweis",
            "SPRING_MAIL_HOST", "postfach");

    @Test
    void theSettingsOfTheManualDoNotChangeWhichBeansThereAre() throws Exception {
        Map<String, String> others = unusualValues();
        others.putAll(OF_THE_IMAGE);
        assertThat(PreparedSettings.firstOther(environment(others))).isEmpty();
        assertThat(beans(others)).hasSizeGreaterThan(500).isEqualTo(beans(OF_THE_IMAGE));
    }

    @Test
    void aClusterOfContainersDoesNotChangeWhichBeansThereAre() {
        Map<String, String> cluster = new LinkedHashMap<>(OF_THE_IMAGE);
        cluster.put("KUBERNETES_SERVICE_HOST", "10.0.0.1");
        cluster.put("KUBERNETES_SERVICE_PORT", "443");
        assertThat(PreparedSettings.firstOther(environment(cluster))).isEmpty();
        assertThat(beans(cluster)).isEqualTo(beans(OF_THE_IMAGE));
    }

    @Test
    void nothingIsPreparedForTheEmbeddedDatabase() {
        assertThat(PreparedSettings.firstOther(environment(Map.of("SPRING_MAIL_HOST", "postfach"))))
                .contains("the embedded database");
    }

    @Test
    void nothingIsPreparedForAServiceWithoutMails() {
        assertThat(PreparedSettings.firstOther(
                        environment(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://datenbank/schulungsnachweis"))))
                .contains("a service without a mail server");
    }

    @ParameterizedTest
    @CsvSource({
        "SPRING_PROFILES_ACTIVE, demo",
        "SCHULUNGSNACHWEIS_REMINDER_AUTOMATIC, false",
        "SERVER_FORWARD_HEADERS_STRATEGY, FRAMEWORK",
        "MANAGEMENT_SERVER_PORT, 8080",
        "SERVER_PORT, 8081",
        "MANAGEMENT_SERVER_PORT, -1",
        "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_STADT_CLIENT_ID, dienst",
        "SPRING_FLYWAY_ENABLED, false",
        "spring.main.lazy-initialization, true",
        "management.metrics.enable.jvm, false"
    })
    void nothingIsPreparedForAnyOtherSetting(String name, String value) {
        Map<String, String> settings = new LinkedHashMap<>(OF_THE_IMAGE);
        settings.put(name, value);
        assertThat(PreparedSettings.firstOther(environment(settings))).isPresent();
    }

    @Test
    void aFileOfSettingsCountsAsTheEnvironmentDoes() {
        ConfigurableEnvironment environment = environment(OF_THE_IMAGE);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "Config resource 'file [config/application.properties]'",
                        Map.of("spring.batch.job.enabled", "true")));
        assertThat(PreparedSettings.firstOther(environment)).contains("spring.batch.job.enabled");
    }

    /** Every setting of the manual with another value than it has by itself, where any value is prepared for. */
    private static Map<String, String> unusualValues() throws IOException {
        Map<String, String> values = new TreeMap<>();
        LINE.matcher(Files.readString(Path.of("docs/betrieb.md")))
                .results()
                .forEach(line -> values.put(
                        line.group(1),
                        Optional.ofNullable(line.group(2))
                                .filter("true"::equals)
                                .map(text -> "false")
                                .orElse("17")));
        values.put("SERVER_PORT", "18");
        values.put("SERVER_FORWARD_HEADERS_STRATEGY", "native");
        values.put("SCHULUNGSNACHWEIS_REMINDER_AUTOMATIC", "true");
        return values;
    }

    private static Set<String> beans(Map<String, String> settings) {
        try (var context = new AnnotationConfigServletWebServerApplicationContext()) {
            context.setEnvironment(environment(settings));
            context.register(Application.class);
            context.refreshForAotProcessing(new RuntimeHints());
            return new TreeSet<>(Arrays.asList(context.getBeanDefinitionNames()));
        }
    }

    private static ConfigurableEnvironment environment(Map<String, String> settings) {
        ConfigurableEnvironment environment = new StandardServletEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                new LinkedHashMap<>(settings)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }
}
