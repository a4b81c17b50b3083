package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists as offices and their systems make them are taken for what they are; some are asked about, none is taken for another kind. */
class KindOfRealListsTest {

    /** A payroll list with hours and days, and points without a day: a person must say what they are meant for. */
    private static final Set<String> TO_BE_ASKED = Set.of("datev_lohn_stil.csv", "moodle_bewertungen_tab.txt");

    private static final Set<String> UNREADABLE =
            Set.of("kaputtes_utf16_mit_1byte_zeilenende.csv", "liste_gemischte_kodierung.csv");

    @Test
    void everyRealListIsTakenForItsKind() throws IOException {
        List<Line> lines = new ArrayList<>(exports());
        lines.addAll(messyLists());
        lines.forEach(line -> System.out.printf("%-60s %-14s %s%n", line.file(), line.expected(), line.recognised()));
        assertThat(lines)
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        line -> assertThat(line.recognised()).as(line.file()).isEqualTo(wanted(line)));
    }

    /** Whatever a file holds, looking at its columns ends with an answer or a refusal. */
    @Test
    void noHostileFileBreaksTheRecognition() throws IOException {
        try (Stream<Path> files = Files.list(TestData.folder("hostile"))) {
            List<String> answers =
                    files.sorted().map(KindOfRealListsTest::recognised).toList();
            assertThat(answers).hasSizeGreaterThan(60).contains("REFUSED");
        }
    }

    private static String wanted(Line line) {
        if (UNREADABLE.contains(line.file())) {
            return "REFUSED";
        }
        return TO_BE_ASKED.contains(line.file()) ? "UNCLEAR" : line.expected();
    }

    private static List<Line> exports() {
        Path exports = TestData.folder("exports");
        return TestData.json(exports.resolve("EXPECTED.json"))
                .get("files")
                .valueStream()
                .map(expected -> line(exports, expected))
                .toList();
    }

    private static List<Line> messyLists() throws IOException {
        Path messy = TestData.folder("messy");
        try (Stream<Path> files = Files.list(messy)) {
            return files.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .map(TestData::json)
                    .map(expected -> line(messy, expected))
                    .toList();
        }
    }

    private static Line line(Path folder, JsonNode expected) {
        String file = expected.get("file").asString();
        return new Line(
                file, expected.get("kind").asString().toUpperCase(Locale.ROOT), recognised(folder.resolve(file)));
    }

    private static String recognised(Path file) {
        try {
            return TestFiles.kind(file);
        } catch (UnusableFileException refusal) {
            return "REFUSED";
        }
    }

    private record Line(String file, String expected, String recognised) {}
}
