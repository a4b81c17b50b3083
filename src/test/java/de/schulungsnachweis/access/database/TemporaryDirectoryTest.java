package de.schulungsnachweis.access.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command keeps on disk ends with it, even if it could not end by itself. */
class TemporaryDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void theFolderOfAKilledCommandIsDeletedByTheNext() throws Exception {
        DataDirectory killed = TemporaryDirectory.create(parent, null);
        Path names = Files.createDirectory(killed.serverData()).resolve("names");
        Files.writeString(names, "Muster");
        // The operating system frees the lock of a program that has ended.
        killed.close();

        TemporaryDirectory.create(parent, null).close();

        assertThat(names).doesNotExist();
        assertThat(folders()).isEqualTo(1);
    }

    @Test
    void theFolderOfARunningCommandStays() throws Exception {
        try (DataDirectory running = TemporaryDirectory.create(parent, null)) {
            Files.createDirectory(running.serverData());

            TemporaryDirectory.create(parent, null).delete();

            assertThat(running.serverData()).exists();
        }
    }

    @Test
    void foldersOfOthersStay() throws Exception {
        Path other = Files.createDirectory(parent.resolve("schulungsnachweis-lauf-fremd"));

        TemporaryDirectory.create(parent, null).delete();

        assertThat(other).exists();
    }

    @Test
    void aPreparedDatabaseIsCopiedForItsUserOnly(@TempDir Path prepared) throws Exception {
        Files.createDirectory(prepared.resolve("base"));
        Files.writeString(prepared.resolve("base").resolve("1"), "table");

        try (DataDirectory made = TemporaryDirectory.create(parent, prepared)) {
            assertThat(made.serverData().resolve("base").resolve("1")).hasContent("table");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.serverData())))
                    .isEqualTo("rwx------");
        }
    }

    private long folders() throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.count();
        }
    }
}
