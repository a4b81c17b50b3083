package de.schulungsnachweis.sheet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder with real lists to test against, if one is given. */
final class TestData {

    private static final JsonMapper MAPPER = new JsonMapper();

    private TestData() {}

    /** A folder of the test data; without it the test is skipped, and says so. */
    static Path folder(String name) {
        String root = System.getProperty("testdaten", "");
        assumeTrue(!root.isBlank(), "Kein Ordner mit Testdaten angegeben (-Dtestdaten=…): Test übersprungen");
        return Path.of(root).resolve(name);
    }

    static JsonNode json(Path file) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
