package de.schulungsnachweis.access.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.access.DatabaseUnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server keeps what it was given. */
class EmbeddedDatabaseTest {

    @Test
    void dataAndSafetySettingsSurviveARestart(@TempDir Path folder) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.kept(folder)) {
            execute(database, "create table kept as select 42 as answer");
        }
        assertThat(folder.resolve("postgresql").resolve("PG_VERSION"))
                .hasContent(DataDirectory.MAJOR_VERSION + System.lineSeparator());
        try (EmbeddedDatabase database = EmbeddedDatabase.kept(folder)) {
            assertThat(ask(database, "select answer from kept")).isEqualTo("42");
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreRefusedAndNotTouched(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        Files.writeString(data.resolve("postmaster.pid"), "1\n");
        assertThatThrownBy(() -> EmbeddedDatabase.kept(folder))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("docs/betrieb.md");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("PG_VERSION", "postmaster.pid");
        }
        assertThat(data.resolve("PG_VERSION")).hasContent("17\n");
        assertThat(Path.of("docs/betrieb.md")).content().contains("Von der eingebauten Datenbank auf einen Server");
    }

    @Test
    void aServerThatAKilledProgramLeftBehindIsEnded(@TempDir Path folder) throws Exception {
        Path holder = Files.createTempFile("holder", ".txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeptDatabaseProgram.class.getName(),
                        folder.toString(),
                        holder.toString())
                .inheritIO()
                .start();
        while (Files.size(holder) == 0 && program.isAlive()) {
            program.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
        assertThat(program.isAlive()).isTrue();
        assertThatThrownBy(() -> EmbeddedDatabase.kept(folder))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("laufenden Schulungsnachweis");
        program.destroyForcibly().waitFor();
        try (EmbeddedDatabase database = EmbeddedDatabase.kept(folder)) {
            assertThat(ask(database, "select answer from kept")).isEqualTo("7");
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.OWNER, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.OWNER, "");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
