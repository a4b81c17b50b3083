package de.schulungsnachweis.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running service of a test. */
final class Instance implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final int SECONDS_TO_END = 60;

    private final Process process;
    private final Path ports;
    private final Path log;

    private Instance(Process process, Path ports, Path log) {
        this.process = process;
        this.ports = ports;
        this.log = log;
    }

    /** Starts a service under a name; it is ready when {@link #awaitReady} returns. */
    static Instance start(Path folder, String name, List<String> settings) throws IOException {
        Path ports = folder.resolve(name + ".ports");
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                InstanceProgram.class.getName(),
                ports.toString()));
        settings.forEach(setting -> command.add("--" + setting));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Instance(process, ports, log);
    }

    Instance awaitReady() throws IOException {
        await().atMost(LONGEST_START).until(() -> Files.exists(ports) || !process.isAlive());
        assertThat(ports).as("%s", log()).exists();
        return this;
    }

    int port() throws IOException {
        return port(0);
    }

    int managementPort() throws IOException {
        return port(1);
    }

    private int port(int index) throws IOException {
        return Integer.parseInt(Files.readString(ports).split(" ", -1)[index]);
    }

    /** Asks it to end, as an operating system does, and waits until it has. */
    void terminate() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)).isTrue();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
