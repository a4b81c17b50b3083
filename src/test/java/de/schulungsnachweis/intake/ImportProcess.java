package de.schulungsnachweis.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** Starts {@link ImportProgram} on the database of a test. */
final class ImportProcess {

    /** Under which name its connections to the database are known. */
    static final String NAME = "abgebrochen";

    private ImportProcess() {}

    /** Starts a service of its own that imports the list. */
    static Process start(Environment environment, Path list, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ImportProgram.class.getName(),
                list.toString()));
        command.addAll(List.of(settings(environment, address(environment))));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** The settings of a service on the database at this address. */
    static String[] settings(Environment environment, String address) {
        return new String[] {
            "spring.datasource.url=" + address + "?ApplicationName=" + NAME,
            "spring.datasource.username=" + environment.getRequiredProperty("spring.datasource.username"),
            "spring.datasource.password=" + environment.getRequiredProperty("spring.datasource.password"),
            "spring.flyway.enabled=false",
            "spring.datasource.hikari.maximum-pool-size=3",
            "schulungsnachweis.login.first-password-file=target/erstes-kennwort-" + NAME + ".txt"
        };
    }

    static String address(Environment environment) {
        return environment.getRequiredProperty("spring.datasource.url");
    }
}
