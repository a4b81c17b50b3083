package de.schulungsnachweis.mandate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a mandate.
 *
 * @param id the name of the folder
 * @param folder where it lies; null for a mandate that is delivered with the program
 */
public record MandateFiles(String id, @Nullable Path folder) {

    /** The text of a file; throws {@link UnusableMandateException} where it is missing or cannot be read. */
    public String text(String name) {
        try (InputStream file = open(name)) {
            if (file == null) {
                throw new UnusableMandateException("Zum Schulungsauftrag „" + id + "“ fehlt die Datei " + path(name)
                        + ". Bitte prüfen Sie die Kennung und den Ordner.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UnusableMandateException("Die Datei " + path(name) + " lässt sich nicht lesen.", failure);
        }
    }

    /** How messages name a file. */
    String path(String name) {
        return folder == null
                ? "mandates/" + id + "/" + name
                : folder.resolve(name).toString();
    }

    private @Nullable InputStream open(String name) throws IOException {
        if (folder == null) {
            return MandateFiles.class.getClassLoader().getResourceAsStream(path(name));
        }
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }
}
