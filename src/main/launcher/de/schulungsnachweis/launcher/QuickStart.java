package de.schulungsnachweis.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/**
 * The folder {@code schnellstart} beside the jar, made with it: the same program unpacked, its classes as Java has read
 * and checked them once, and a database with empty tables. Another Java than the one that made it starts a little slower, nothing else.
 */
final class QuickStart {

    private QuickStart() {}

    /** The options that start the program: from the folder where it was made for this very jar, else from the jar. */
    static List<String> options(File jar) throws IOException {
        File folder = new File(jar.getParentFile(), "schnellstart");
        File unpacked = new File(folder, jar.getName());
        File archive = new File(folder, "auswertung.aot");
        if (!unpacked.isFile() || archive.lastModified() < jar.lastModified() || !isMadeFor(jar, folder)) {
            return Arrays.asList("-jar", jar.getPath());
        }
        return Arrays.asList(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:AOTCache=" + archive.getPath(),
                "-Xlog:disable",
                "-Dschulungsnachweis.prepared=" + new File(folder, "datenbank").getPath(),
                "-jar",
                unpacked.getPath());
    }

    private static boolean isMadeFor(File jar, File folder) throws IOException {
        File bytes = new File(folder, "jar-bytes.txt");
        if (!bytes.isFile()) {
            return false;
        }
        String made = new String(Files.readAllBytes(bytes.toPath()), StandardCharsets.US_ASCII);
        return made.trim().equals(Long.toString(jar.length()));
    }
}
