package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
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
        Path honest = TestFiles.xlsx(folder.resolve("ehrlich.xlsx"), HEADER, ROW);
        Path file = folder.resolve("liste.xlsx");
        try (ZipFile parts = new ZipFile(honest.toFile());
                ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                String text = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                copy.putNextEntry(new ZipEntry(part.getName()));
                copy.write(text.replace("\"A1:D2\"", "\"A1\"").getBytes(StandardCharsets.UTF_8));
            }
        }
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
