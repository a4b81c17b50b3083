package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random damage to good files ends in rows or in a clear refusal. A failure prints the seed that leads to it. */
class DamagedFilesTest {

    private static final int ROUNDS = 150;

    private static final Object[][] ROWS = {
        {"Personalnummer", "Nachname", "Vorname", "Schulung", "Datum", "Dauer"},
        {"00012345", "Größmann", "Änne", "Leichte Sprache", LocalDate.of(2024, 4, 1), "8 UE"},
        {"00012346", "Weiß", "Jürgen", "Erste Hilfe", LocalDate.of(2024, 5, 2), "6,5 Std."}
    };

    @TempDir
    Path folder;

    @Test
    void bytesThatChange() throws Exception {
        for (Path file : files()) {
            byte[] good = Files.readAllBytes(file);
            for (int seed = 0; seed < ROUNDS; seed++) {
                Random random = new Random(seed);
                byte[] bad = good.clone();
                for (int i = 0; i <= random.nextInt(8); i++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
                }
                readOrRefuse(TestFiles.write(file, bad), "bytes, seed " + seed);
            }
        }
    }

    @Test
    void filesThatEndTooEarly() throws Exception {
        for (Path file : files()) {
            byte[] good = Files.readAllBytes(file);
            for (int seed = 0; seed < ROUNDS; seed++) {
                byte[] bad = Arrays.copyOf(good, new Random(seed).nextInt(good.length));
                readOrRefuse(TestFiles.write(file, bad), "length, seed " + seed);
            }
        }
    }

    @Test
    void partsThatAreMissing() {
        Map<String, String> good = TestFiles.xlsxParts("<row><c t=\"str\"><v>Personalnummer</v></c></row>", false);
        for (String missing : good.keySet()) {
            Map<String, String> bad = new LinkedHashMap<>(good);
            bad.remove(missing);
            readOrRefuse(TestFiles.zip(folder.resolve("teil.xlsx"), bad), "part " + missing);
        }
    }

    @Test
    void cellsWithAnyCharacters() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Object[][] rows = Arrays.stream(ROWS).map(Object[]::clone).toArray(Object[][]::new);
            for (int i = 0; i < 4; i++) {
                rows[random.nextInt(rows.length)][random.nextInt(6)] = anyText(random);
            }
            Path file = TestFiles.csv(folder.resolve("zeichen.csv"), StandardCharsets.UTF_8, ";", rows);
            readOrRefuse(file, "characters, seed " + seed);
        }
    }

    @Test
    void cellsWithVeryLongTexts() {
        for (String piece : List.of("a", "1", " ", ",", "Dr. ", "1.1.", "a-", "(", "x/", "Ã¼", "2 x ")) {
            Object[][] rows = Arrays.stream(ROWS).map(Object[]::clone).toArray(Object[][]::new);
            Arrays.fill(rows[1], piece.repeat(30_000 / piece.length()));
            readOrRefuse(TestFiles.xlsx(folder.resolve("lang.xlsx"), rows), "long texts of " + piece);
        }
    }

    private List<Path> files() {
        return List.of(
                TestFiles.xlsx(folder.resolve("liste.xlsx"), ROWS),
                TestFiles.xls(folder.resolve("liste.xls"), ROWS),
                TestFiles.ods(folder.resolve("liste.ods"), ROWS),
                TestFiles.csv(folder.resolve("liste.csv"), StandardCharsets.UTF_8, ";", ROWS));
    }

    private static void readOrRefuse(Path file, String description) {
        for (ListKind kind : ListKind.values()) {
            try {
                var reading = TestFiles.read(file, kind);
                assertThat(reading.summary().counts().total())
                        .as(description)
                        .isEqualTo(reading.entries().size());
            } catch (UnusableFileException refusal) {
                assertThat(refusal.getMessage()).as(description).isNotBlank();
            } catch (RuntimeException failure) {
                throw new AssertionError(description + ", " + file.getFileName() + ", " + kind, failure);
            }
        }
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < random.nextInt(30); i++) {
            text.appendCodePoint(random.nextInt(3) == 0 ? random.nextInt(0xD7FF) : 32 + random.nextInt(95));
        }
        return text.toString();
    }
}
