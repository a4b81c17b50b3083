package de.schulungsnachweis.access.database;

import de.schulungsnachweis.access.DatabaseUnavailableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The folder of an embedded server, held by one running program at a time. */
final class DataDirectory implements AutoCloseable {

    /** Its lock says that the folder is in use. */
    static final String LOCK = "benutzt.lock";

    /** Of the embedded server; its data files fit to no other one. */
    static final String MAJOR_VERSION = "18";

    private static final long SECONDS_TO_END = 30;

    private final Path folder;
    private final FileChannel lockFile;

    private DataDirectory(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder for this program. The operating system frees the lock when the program ends, however it ends.
     *
     * @throws DatabaseUnavailableException if another program holds the folder
     */
    static DataDirectory lock(Path folder) throws IOException {
        @Nullable DataDirectory directory = lockIfFree(folder);
        if (directory == null) {
            throw new DatabaseUnavailableException("Die Datenbank unter „" + folder
                    + "“ wird schon von einem laufenden Schulungsnachweis benutzt. Bitte beenden Sie ihn zuerst.");
        }
        return directory;
    }

    /** As {@link #lock}; null if another program holds the folder. */
    static @Nullable DataDirectory lockIfFree(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            channel.close();
            return null;
        }
        return new DataDirectory(folder, channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            // Held by this very program.
            return true;
        }
    }

    Path serverData() {
        return serverData(folder);
    }

    /** Where the server of this folder keeps its files. */
    static Path serverData(Path folder) {
        return folder.resolve("postgresql");
    }

    /**
     * Leaves data of another major version of PostgreSQL as they are: this server could not read them.
     *
     * @throws DatabaseUnavailableException if the folder holds such data
     */
    void requireReadable() throws IOException {
        Path versionFile = serverData().resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            return;
        }
        String version = Files.readString(versionFile).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new DatabaseUnavailableException("Die Daten unter „" + folder + "“ gehören zu PostgreSQL " + version
                    + ". Eingebaut ist PostgreSQL " + MAJOR_VERSION
                    + ". Es wurde nichts verändert. Bitte starten Sie die Version des Programms, mit der Sie zuletzt "
                    + "gearbeitet haben, und übertragen Sie die Daten wie in docs/betrieb.md unter „Von der eingebauten "
                    + "Datenbank auf einen Server“ beschrieben.");
        }
    }

    /** A program that was killed leaves its server behind: nobody can use it any more, so it is shut down. */
    void endLeftOverServer() throws IOException {
        Path processFile = serverData().resolve("postmaster.pid");
        if (!Files.exists(processFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(processFile);
        Optional<ProcessHandle> server =
                ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(DataDirectory::isPostgres);
        if (server.isPresent()) {
            server.get().destroy();
            awaitEnd(server.get());
        }
        Files.deleteIfExists(processFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.contains("postgres"))
                .isPresent();
    }

    private void awaitEnd(ProcessHandle server) {
        try {
            server.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Der Start wurde abgebrochen.");
        } catch (ExecutionException | TimeoutException e) {
            throw new DatabaseUnavailableException("Unter „" + folder
                    + "“ läuft noch ein Datenbankserver aus einem früheren Start (Prozess " + server.pid()
                    + "). Bitte beenden Sie ihn und starten Sie erneut.");
        }
    }

    /** Gives the folder back with all that is in it. */
    void delete() throws IOException {
        close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
