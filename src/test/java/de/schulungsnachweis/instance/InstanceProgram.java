package de.schulungsnachweis.instance;

import de.schulungsnachweis.front.Application;
import de.schulungsnachweis.front.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The service in a process of its own, on a Tuesday in December: the file for its ports, then its settings. */
final class InstanceProgram {

    /** A Tuesday, on which the month's reminders are due. */
    private static final Instant DAY = Instant.parse("2026-12-08T09:00:00Z");

    private InstanceProgram() {}

    public static void main(String[] args) throws Exception {
        Environment environment = start(Arrays.copyOfRange(args, 1, args.length));
        Path ports = Path.of(args[0]);
        Path written = ports.resolveSibling(ports.getFileName() + ".neu");
        Files.writeString(
                written,
                environment.getRequiredProperty("local.server.port") + " "
                        + environment.getRequiredProperty("local.management.port"));
        Files.move(written, ports, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Environment start(String... settings) {
        try {
            return new SpringApplicationBuilder(Application.class, Day.class)
                    .run(settings)
                    .getEnvironment();
        } catch (RuntimeException failure) {
            // The command line would say it.
            System.out.println(StartFailure.sentence(failure));
            throw failure;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Day {

        @Bean
        @Primary
        Clock dayOfTheTests() {
            return Clock.offset(Clock.system(ZoneId.of("Europe/Berlin")), Duration.between(Instant.now(), DAY));
        }
    }
}
