package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long lists are read at a speed near to that of reading cells as bare text. */
@Tag("ausdauer")
class LargeListsTest {

    private static final int ROWS = 100_000;
    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    @Test
    void staysNearTheSpeedOfReadingCellsAsBareText() throws Exception {
        Path file = LargeLists.staff(folder.resolve("liste.xlsx"), ROWS);
        long floor = Long.MAX_VALUE;
        long whole = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            assertThat(readAsText(file)).isEqualTo((ROWS + 1) * 10L);
            long middle = System.nanoTime();
            assertThat(count(file, TestFiles.options())).isEqualTo(ROWS + 1);
            floor = Math.min(floor, middle - start);
            whole = Math.min(whole, System.nanoTime() - middle);
        }
        double ratio = (double) whole / floor;
        System.out.printf(
                "%,d rows: cells as bare text %d ms, whole reader %d ms, ratio %.2f%n",
                ROWS, floor / 1_000_000, whole / 1_000_000, ratio);
        assertThat(ratio).isLessThan(4);
    }

    private static int count(Path file, ReadingOptions options) throws UnusableFileException {
        int entries = 0;
        try (ListReading reading = ListReader.open(file, "liste.xlsx", ListKind.STAFF, options)) {
            for (Entry entry = reading.next(); entry != null; entry = reading.next()) {
                entries++;
            }
        }
        return entries;
    }

    private static long readAsText(Path file) throws IOException {
        long cells = 0;
        try (InputStream stream = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(stream)) {
            Sheet sheet = workbook.getFirstSheet();
            try (Stream<Row> rows = sheet.openStream()) {
                cells = rows.mapToLong(row -> row.stream()
                                .filter(cell -> !cell.getText().isEmpty())
                                .count())
                        .sum();
            }
        }
        return cells;
    }
}
