package de.schulungsnachweis.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL server for all tests of a run: a container where there is Docker, else the embedded one. The system
 * property {@code testdatenbank} ({@code container} or {@code eingebettet}) chooses.
 */
public final class TestDatabase {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestDatabase() {}

    /** The address of a new, empty database with its user and password. */
    public static String create() {
        String name = "test_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(Server.URL.formatted("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no test database", e);
        }
        return Server.URL.formatted(name);
    }

    /** Started with the first test that needs it; it ends with the tests. */
    private static final class Server {

        private static final String URL = start();

        private static String start() {
            String choice = System.getProperty("testdatenbank", "");
            boolean container = choice.isEmpty() ? dockerIsThere() : choice.equals("container");
            System.out.println("Tests laufen auf PostgreSQL: " + (container ? "Container" : "eingebettet"));
            return container ? container() : embedded();
        }

        private static boolean dockerIsThere() {
            return DockerClientFactory.instance().isDockerAvailable();
        }

        @SuppressWarnings("resource") // ends with the tests
        private static String container() {
            PostgreSQLContainer server = new PostgreSQLContainer("postgres:18-alpine");
            server.start();
            return "jdbc:postgresql://" + server.getHost() + ":" + server.getFirstMappedPort() + "/%s?user="
                    + server.getUsername() + "&password=" + server.getPassword();
        }

        @SuppressWarnings("resource") // ends with the tests
        private static String embedded() {
            try {
                int port = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start()
                        .getPort();
                return "jdbc:postgresql://localhost:" + port + "/%s?user=postgres";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
