package de.schulungsnachweis.access.database;

import de.schulungsnachweis.access.DatabaseUnavailableException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server that lives and ends with this program. */
final class EmbeddedDatabase implements AutoCloseable {

    /** The role that owns the tables. */
    static final String OWNER = "postgres";

    private final EmbeddedPostgres server;
    private final @Nullable DataDirectory directory;

    private EmbeddedDatabase(EmbeddedPostgres server, @Nullable DataDirectory directory) {
        this.server = server;
        this.directory = directory;
    }

    /** Starts a server whose data are gone when it is closed, and which therefore need not be safe on disk. */
    static EmbeddedDatabase temporary() throws IOException {
        EmbeddedPostgres server = builder()
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("autovacuum", "off")
                .start();
        return new EmbeddedDatabase(server, null);
    }

    /**
     * Starts a server that keeps its data in the folder, also over a power failure.
     *
     * @throws DatabaseUnavailableException if another running program uses the folder, or the data are of another major version
     */
    static EmbeddedDatabase kept(Path folder) throws IOException {
        Files.createDirectories(folder);
        DataDirectory directory = DataDirectory.lock(folder);
        try {
            directory.requireReadable();
            directory.endLeftOverServer();
            EmbeddedPostgres server = builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setDataDirectory(directory.serverData())
                    .setCleanDataDirectory(false)
                    .start();
            return new EmbeddedDatabase(server, directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** The address of the database, without a user. */
    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (directory != null) {
            directory.close();
        }
    }

    private static EmbeddedPostgres.Builder builder() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        ServerLog.SETTINGS.forEach(builder::setServerConfig);
        return builder.setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "50")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("work_mem", "32MB")
                // Every statement here is short: compiling it takes longer than running it.
                .setServerConfig("jit", "off")
                .setErrorRedirector(Redirect.DISCARD)
                .setOutputRedirector(Redirect.DISCARD)
                .setPGStartupWait(Duration.ofSeconds(60));
    }
}
