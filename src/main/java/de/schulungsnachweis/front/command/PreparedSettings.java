package de.schulungsnachweis.front.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.util.StringUtils;

/**
 * The settings for which the image is prepared: a database server, a mail server, and a port of its own for the health. The
 * others of the administrators' manual may have any value, because no bean comes or goes with them. A setting that is not known
 * here is one for which nothing is prepared.
 */
final class PreparedSettings {

    /** A setting whose name begins otherwise is none of this program. */
    private static final List<String> OWN =
            List.of("spring", "server", "management", "logging", "debug", "trace", "schulungsnachweis");

    /** Names, and beginnings of names where a dot is last. */
    private static final List<String> ANY_VALUE = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.datasource.hikari.maximum-pool-size",
            "spring.flyway.user",
            "spring.flyway.password",
            "server.address",
            "server.port",
            "server.forward-headers-strategy",
            "server.servlet.session.timeout",
            "server.servlet.session.cookie.secure",
            "spring.lifecycle.timeout-per-shutdown-phase",
            "spring.servlet.multipart.max-file-size",
            "spring.servlet.multipart.max-request-size",
            "management.server.address",
            "management.server.port",
            "logging.",
            "spring.mail.host",
            "spring.mail.port",
            "spring.mail.protocol",
            "spring.mail.username",
            "spring.mail.password",
            "spring.mail.properties.",
            "schulungsnachweis.");

    private PreparedSettings() {}

    /** What is set and nothing is prepared for; empty if the start may use what is prepared. */
    static Optional<String> firstOther(ConfigurableEnvironment environment) {
        return Stream.concat(
                        otherValues(environment),
                        environment.getPropertySources().stream().flatMap(PreparedSettings::otherNames))
                .findFirst();
    }

    private static Stream<String> otherValues(Environment environment) {
        return Stream.of(
                        environment.getActiveProfiles().length > 0 ? "a profile" : "",
                        isMissing(environment, "spring.datasource.url") ? "the embedded database" : "",
                        isMissing(environment, "spring.mail.host") ? "a service without a mail server" : "",
                        environment.getProperty("schulungsnachweis.reminder.automatic", Boolean.class, false)
                                ? ""
                                : "an instance that sends no reminders",
                        "framework".equalsIgnoreCase(environment.getProperty("server.forward-headers-strategy"))
                                ? "forwarded headers that are read by the framework"
                                : "",
                        ManagementPortType.get(environment) == ManagementPortType.DIFFERENT
                                ? ""
                                : "health without a port of its own")
                .filter(StringUtils::hasText);
    }

    private static boolean isMissing(Environment environment, String name) {
        return !StringUtils.hasText(environment.getProperty(name));
    }

    private static Stream<String> otherNames(PropertySource<?> source) {
        if (ConfigurationPropertySources.isAttachedConfigurationPropertySource(source) || isDelivered(source)) {
            return Stream.empty();
        }
        if (source instanceof EnumerablePropertySource<?> settings) {
            return Arrays.stream(settings.getPropertyNames()).filter(PreparedSettings::isOther);
        }
        return Stream.of("settings from " + source.getName());
    }

    /** What the jar brings was there when the image was prepared. */
    private static boolean isDelivered(PropertySource<?> source) {
        return source.getName().contains("class path resource [application.properties]")
                || "random".equals(source.getName())
                || "applicationInfo".equals(source.getName())
                || source instanceof PropertySource.StubPropertySource;
    }

    private static boolean isOther(String name) {
        String plain = plain(name);
        return OWN.stream().anyMatch(plain::startsWith)
                && ANY_VALUE.stream()
                        .noneMatch(known ->
                                known.endsWith(".") ? plain.startsWith(plain(known)) : plain.equals(plain(known)));
    }

    /** As different sources write it: {@code SPRING_MAIL_HOST} is {@code spring.mail.host}. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
