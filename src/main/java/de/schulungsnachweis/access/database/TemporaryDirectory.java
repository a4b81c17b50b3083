package de.schulungsnachweis.access.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Folders of servers that live no longer than one command. Only the user who made one can read it. */
final class TemporaryDirectory {

    private static final String PREFIX = "schulungsnachweis-lauf-";

    private TemporaryDirectory() {}

    /**
     * Makes a folder, after those that a killed program left behind are gone.
     *
     * @param parent where temporary folders are
     * @param prepared the folder of a server that has ended, whose data it begins with; null to begin with none
     */
    static DataDirectory create(Path parent, @Nullable Path prepared) throws IOException {
        deleteLeftOvers(parent);
        Path folder = Files.createTempDirectory(parent, PREFIX);
        DataDirectory directory = DataDirectory.lock(folder);
        if (prepared != null) {
            // Made first, as the server wants it to be closed to others.
            Files.move(Files.createTempDirectory(folder, PREFIX), directory.serverData());
            FileSystemUtils.copyRecursively(prepared, directory.serverData());
        }
        return directory;
    }

    /** A command that was killed could not delete its folder, where names of persons may be. */
    private static void deleteLeftOvers(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!Files.isWritable(folder) || !Files.exists(folder.resolve(DataDirectory.LOCK))) {
                    continue;
                }
                @Nullable DataDirectory directory = DataDirectory.lockIfFree(folder);
                if (directory != null) {
                    directory.endLeftOverServer();
                    directory.delete();
                }
            }
        }
    }
}
