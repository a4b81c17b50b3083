package de.schulungsnachweis.testing;

import de.schulungsnachweis.access.database.ServerLog;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL server for all tests of a run: a container where there is Docker, else the embedded one. The system
 * property {@code testdatenbank} ({@code container} or {@code eingebettet}) chooses.
 */
public final class TestDatabase {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestDatabase() {}

    /** The settings of a new, empty database: its address, its owner, and the role under which the service works. */
    public static List<String> create() {
        String name = "test_" + DATABASES.incrementAndGet();
        try (Connection connection = Server.RUNNING.asOwner("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no test database", e);
        }
        return List.of(
                "spring.datasource.url=" + Server.RUNNING.address() + name,
                "spring.datasource.username=schulungsnachweis_dienst",
                "spring.datasource.password=dienst",
                "spring.flyway.user=" + Server.RUNNING.owner(),
                "spring.flyway.password=" + Server.RUNNING.password(),
                "schulungsnachweis.login.first-password-file=target/erstes-kennwort-" + name + ".txt");
    }

    /** A connection of the owner of the tables to the database of an application. */
    public static Connection asOwner(Environment environment) throws SQLException {
        String address = environment.getRequiredProperty("spring.datasource.url");
        return Server.RUNNING.asOwner(address.substring(address.lastIndexOf('/') + 1));
    }

    /** What the server has logged so far. */
    public static String log() {
        return Server.RUNNING.log().get();
    }

    /**
     * Started with the first test that needs it; it ends with the tests.
     *
     * @param address up to the name of a database
     * @param log what the server has logged so far
     */
    private record Server(String address, String owner, String password, Supplier<String> log) {

        private static final Server RUNNING = start();

        Connection asOwner(String database) throws SQLException {
            return DriverManager.getConnection(address + database, owner, password);
        }

        private static Server start() {
            String choice = System.getProperty("testdatenbank", "");
            boolean container = choice.isEmpty() ? dockerIsThere() : choice.equals("container");
            System.out.println("Tests laufen auf PostgreSQL: " + (container ? "Container" : "eingebettet"));
            Server server = container ? container() : embedded();
            server.createServiceRole();
            return server;
        }

        /** All databases of a server share its roles: two services that start at once must not both create it. */
        private void createServiceRole() {
            try (Connection connection = asOwner("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("create role schulungsnachweis_dienst login password 'dienst'");
            } catch (SQLException e) {
                throw new IllegalStateException("no role of the service", e);
            }
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean dockerIsThere() {
            return DockerClientFactory.instance().isDockerAvailable();
        }

        @SuppressWarnings("resource") // ends with the tests
        private static Server container() {
            PostgreSQLContainer server = new PostgreSQLContainer("postgres:18-alpine");
            // Every application of a run keeps its pool; the embedded server allows as many connections.
            List<String> command = new ArrayList<>(List.of("postgres", "-c", "fsync=off", "-c", "max_connections=300"));
            ServerLog.SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
            server.withCommand(command.toArray(String[]::new));
            // The line in the log that would be waited for is not written with these settings.
            server.setWaitStrategy(Wait.forListeningPort());
            server.start();
            return new Server(
                    "jdbc:postgresql://" + server.getHost() + ":" + server.getFirstMappedPort() + "/",
                    server.getUsername(),
                    server.getPassword(),
                    server::getLogs);
        }

        @SuppressWarnings("resource") // ends with the tests
        private static Server embedded() {
            try {
                Path log = Files.createTempFile("postgresql", ".log");
                log.toFile().deleteOnExit();
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
                ServerLog.SETTINGS.forEach(builder::setServerConfig);
                int port = builder.setLocaleConfig("locale", "C.UTF-8")
                        .setErrorRedirector(Redirect.appendTo(log.toFile()))
                        .setOutputRedirector(Redirect.appendTo(log.toFile()))
                        .start()
                        .getPort();
                return new Server("jdbc:postgresql://localhost:" + port + "/", "postgres", "", () -> read(log));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
