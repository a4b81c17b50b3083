package de.schulungsnachweis.jar;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.sheet.LargeLists;
import de.schulungsnachweis.sheet.TestFiles;
import de.schulungsnachweis.testing.Jar;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The longest lists that there are, in processes with little memory. */
@Tag("ausdauer")
class LargeListsIT {

    private static final int MILLION = 1_000_000;
    private static final int END_BYTES = 500;
    private static final Pattern COUNTS = Pattern.compile("\"counts\"\\s*:\\s*(\\{[^}]*})");

    @TempDir
    private Path folder;

    @Test
    void aMillionRowsWithDistinctNamesNeedNoMoreThanHalfAGigabyte() throws Exception {
        Path file = LargeLists.staff(folder.resolve("million.xlsx"), MILLION);
        assertThat(counts("-Xmx512m", file)).isEqualTo("{\"read\":1000000,\"decide\":0,\"rejected\":0,\"ignored\":1}");
    }

    @Test
    void aMillionStyledEmptyRowsNeedNoMoreThanAQuarterOfAGigabyte() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= MILLION; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\" s=\"1\" customFormat=\"1\"><c r=\"A")
                    .append(i)
                    .append("\" s=\"1\"/></row>");
        }
        Path file = TestFiles.zip(folder.resolve("leer.xlsx"), TestFiles.xlsxParts(rows.toString(), false));
        assertThat(counts("-Xmx256m", file)).isEqualTo("{\"read\":0,\"decide\":0,\"rejected\":0,\"ignored\":0}");
    }

    /** How often each status occurs, out of the end of a report that may be too long to be read as a whole. */
    private String counts(String memory, Path file) throws Exception {
        Path report = folder.resolve("bericht.json");
        Jar.Result result =
                Jar.runWith(List.of(memory), "check", "--kind", "staff", file.toString(), "--json", report.toString());
        System.out.printf("%s with %s: %.1f s%n", file.getFileName(), memory, result.seconds());
        assertThat(result.messages()).doesNotContain("OutOfMemory");
        try (RandomAccessFile written = new RandomAccessFile(report.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(written.length(), END_BYTES)];
            written.seek(written.length() - end.length);
            written.readFully(end);
            Matcher counts = COUNTS.matcher(new String(end, StandardCharsets.UTF_8));
            assertThat(counts.find()).isTrue();
            return counts.group(1).replaceAll("\\s", "");
        }
    }
}
