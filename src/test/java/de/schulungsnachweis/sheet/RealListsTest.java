package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Lists as offices keep them and as their systems export them, compared with what a careful person read in them. */
class RealListsTest {

    /** Files that a person would send back: their letters cannot be told for certain. */
    private static final Set<String> TO_BE_REFUSED =
            Set.of("kaputtes_utf16_mit_1byte_zeilenende.csv", "liste_gemischte_kodierung.csv");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> aMessyListIsReadAsACarefulPersonReadsIt() throws IOException {
        Path messy = TestData.folder("messy");
        try (Stream<Path> files = Files.list(messy)) {
            List<Path> expectations = files.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
            return expectations.stream()
                    .map(TestData::json)
                    .map(expected ->
                            DynamicTest.dynamicTest(expected.get("file").asString(), () -> compare(messy, expected)));
        }
    }

    @TestFactory
    Stream<DynamicTest> anExportGivesAsManyRecordsAsItHas() {
        Path exports = TestData.folder("exports");
        return TestData.json(exports.resolve("EXPECTED.json"))
                .get("files")
                .valueStream()
                .map(expected -> DynamicTest.dynamicTest(
                        expected.get("file").asString(), () -> countRecords(exports, expected)));
    }

    private void compare(Path messy, JsonNode expected) throws IOException {
        JsonNode report = report(
                messy.resolve(expected.get("file").asString()),
                expected.get("kind").asString());
        Set<String> expectedRows = new TreeSet<>();
        List<String> differences = new ArrayList<>();
        for (JsonNode row : expected.get("rows")) {
            expectedRows.add(place(row));
            List<JsonNode> found = report.get("rows")
                    .valueStream()
                    .filter(entry -> place(entry).equals(place(row)))
                    .toList();
            if (found.stream().noneMatch(entry -> fits(entry, row))) {
                differences.add(row + " but was " + found);
            }
        }
        Set<String> foundRows = new TreeSet<>();
        report.get("rows").valueStream().map(RealListsTest::place).forEach(foundRows::add);
        assertThat(differences).isEmpty();
        assertThat(foundRows).isEqualTo(expectedRows);
    }

    private void countRecords(Path exports, JsonNode expected) throws IOException {
        String name = expected.get("file").asString();
        JsonNode report = report(exports.resolve(name), expected.get("kind").asString());
        if (TO_BE_REFUSED.contains(name)) {
            assertThat(report.at("/refused/message").asString()).contains("CSV UTF-8");
            return;
        }
        Set<Integer> rows = new HashSet<>();
        report.get("rows")
                .valueStream()
                .filter(entry -> !entry.get("status").asString().equals("ignored"))
                .forEach(entry -> rows.add(entry.get("row").asInt()));
        assertThat(rows).hasSize(expected.get("records").asInt());
    }

    private JsonNode report(Path file, String kind) throws IOException {
        Path report = folder.resolve("report.json");
        Path name = Objects.requireNonNull(file.getFileName());
        try {
            ListCheck.write(
                    file,
                    name.toString(),
                    ListKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    TestFiles.options(),
                    report);
        } catch (UnusableFileException refusal) {
            assertThat(refusal).hasNoCause();
        }
        return TestData.json(report);
    }

    private static String place(JsonNode row) {
        return row.get("sheet") + " " + row.get("row").asInt();
    }

    private static boolean fits(JsonNode entry, JsonNode expected) {
        if (!entry.get("status").equals(expected.get("status"))) {
            return false;
        }
        JsonNode values = expected.get("values");
        if (values == null) {
            return true;
        }
        for (Map.Entry<String, JsonNode> value : values.properties()) {
            if (!value.getValue().equals(entry.at("/values/" + value.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
