package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.Workbooks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many rows a file says that it has, before they are read. */
class AnnouncedRowsTest {

    private static final Object[] HEADER = {"Personalnummer", "Nachname", "Vorname", "OE"};
    private static final Object[] ROW = {"000410", "Kaya", "Deniz", "50"};

    @TempDir
    private Path folder;

    @Test
    void aWorkbookSaysHowManyRowsItHas() throws Exception {
        assertThat(announced(TestFiles.xlsx(folder.resolve("liste.xlsx"), HEADER, ROW, ROW)))
                .isEqualTo(3);
    }

    @Test
    void aWorkbookThatClaimsLessThanItHasSaysNothing() throws Exception {
        Path file = Workbooks.write(
                folder.resolve("liste.xlsx"),
                Arrays.stream(HEADER).map(Object::toString).toList(),
                List.of(Arrays.asList(ROW)));
        assertThat(announced(file)).isNull();
    }

    @Test
    void aTextFileSaysNothing() throws Exception {
        assertThat(announced(TestFiles.csv(folder.resolve("liste.csv"), StandardCharsets.UTF_8, ";", HEADER, ROW)))
                .isNull();
    }

    private static @Nullable Integer announced(Path file) throws Exception {
        try (ListReading reading = ListReader.open(file, "liste", ListKind.STAFF, TestFiles.options())) {
            return reading.announcedRows();
        }
    }
}
