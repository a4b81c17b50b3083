package de.schulungsnachweis.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.schulungsnachweis.testing.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each hostile file in a process of its own with little memory, as the command {@code check} meets it. */
@Tag("ausdauer")
class HostileFilesIT {

    private static final int UNUSABLE = 2;
    private static final int MOST_SECONDS = 10;

    /** The user's folder as the process sees it: nothing may be written there. */
    @TempDir
    private Path home;

    /** The only folder that the process may use beside the report. */
    @TempDir
    private Path temporary;

    @TempDir
    private Path reports;

    @TestFactory
    Stream<DynamicTest> aHostileFileIsReadOrRefusedInAProcessWithLittleMemory() throws IOException {
        String root = System.getProperty("testdaten", "");
        assumeTrue(!root.isBlank(), "Kein Ordner mit Testdaten angegeben (-Dtestdaten=…): Test übersprungen");
        Path hostile = Path.of(root).resolve("hostile");
        return JsonMapper.shared()
                .readTree(Files.readString(hostile.resolve("EXPECTED.json")))
                .valueStream()
                .map(expected ->
                        DynamicTest.dynamicTest(expected.get("file").asString(), () -> check(hostile, expected)));
    }

    private void check(Path hostile, JsonNode expected) throws Exception {
        Path file = hostile.resolve(expected.get("file").asString());
        Path report = reports.resolve("report.json");
        Map<String, String> before = listing(hostile);
        Jar.Result result = Jar.runWith(
                List.of("-Xmx256m", "-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home, "-Duser.dir=" + home),
                "check",
                "--kind",
                "staff",
                file.toString(),
                "--json",
                report.toString());
        String verdict = expected.get("verdict").asString();
        assertThat(result.exitCode()).as(result.messages()).isIn(0, UNUSABLE);
        if (verdict.equals("read") || verdict.equals("refuse")) {
            assertThat(result.exitCode())
                    .as(expected.get("why").asString())
                    .isEqualTo(verdict.equals("refuse") ? UNUSABLE : 0);
        }
        assertThat(result.messages())
                .contains(expected.get("file").asString())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("OutOfMemory");
        if (result.exitCode() == UNUSABLE) {
            assertThat(result.messages()).contains(": Die Datei ");
        }
        assertThat(result.seconds()).isLessThan(MOST_SECONDS);
        assertThat(listing(hostile)).isEqualTo(before);
        assertThat(listing(home)).isEmpty();
        assertThat(listing(temporary)).as("what is left behind").isEmpty();
        assertThat(listing(reports)).containsOnlyKeys("report.json");
    }

    private static Map<String, String> listing(Path folder) throws IOException {
        Map<String, String> listing = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                listing.put(
                        folder.relativize(file).toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return listing;
    }
}
