package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Broken, malicious and exotic files end in rows or in a German sentence. */
class HostileFilesTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> aHostileFileIsReadOrRefusedAsItShould() {
        Path hostile = TestData.folder("hostile");
        return TestData.json(hostile.resolve("EXPECTED.json"))
                .valueStream()
                .map(expected ->
                        DynamicTest.dynamicTest(expected.get("file").asString(), () -> judge(hostile, expected)));
    }

    private void judge(Path hostile, JsonNode expected) throws Exception {
        String name = expected.get("file").asString();
        String verdict = expected.get("verdict").asString();
        boolean refused = false;
        try {
            ListCheck.write(
                    hostile.resolve(name), name, ListKind.STAFF, TestFiles.options(), folder.resolve("report.json"));
        } catch (UnusableFileException refusal) {
            refused = true;
            assertThat(refusal.getMessage()).startsWith("Die Datei ").endsWith(".");
        }
        if (verdict.equals("read") || verdict.equals("refuse")) {
            assertThat(refused).as(expected.get("why").asString()).isEqualTo(verdict.equals("refuse"));
        }
    }
}
