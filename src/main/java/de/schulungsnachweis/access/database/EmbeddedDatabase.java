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
    private final DataDirectory directory;
    private final boolean kept;

    private EmbeddedDatabase(EmbeddedPostgres server, DataDirectory directory, boolean kept) {
        this.server = server;
        this.directory = directory;
        this.kept = kept;
    }

    /**
     * Starts a server whose data are gone when it is closed, and which therefore need not be safe on disk.
     *
     * @param prepared the data of a server that has ended, to begin with a copy of them; null to begin with none
     */
    static EmbeddedDatabase temporary(@Nullable Path prepared) throws IOException {
        DataDirectory directory = TemporaryDirectory.create(Path.of(System.getProperty("java.io.tmpdir")), prepared);
        try {
            EmbeddedPostgres server = builder(directory)
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("autovacuum", "off")
                    .start();
            return new EmbeddedDatabase(server, directory, false);
        } catch (IOException | RuntimeException e) {
            directory.delete();
            throw e;
        }
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
            EmbeddedPostgres server = builder(directory)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
            return new EmbeddedDatabase(server, directory, true);
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
        if (kept) {
            directory.close();
        } else {
            directory.delete();
        }
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory directory) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        ServerLog.SETTINGS.forEach(builder::setServerConfig);
        return builder.setDataDirectory(directory.serverData())
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C.UTF-8")
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
