package de.schulungsnachweis.front.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line's "classify". */
class ClassifyCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path input = Path.of("");
    private Path output = Path.of("");
    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void nameFiles() {
        input = folder.resolve("titel.tsv");
        output = folder.resolve("ergebnis.tsv");
    }

    @Test
    void everyLineGetsALineInTheSameOrder() throws IOException {
        Files.writeString(input, "title\tduration\nUmgang mit Rechtsextremismus\t8 UE\nTabellenkalkulation\t1 Tag\n\n");

        assertThat(run()).isZero();
        List<String> lines = Files.readAllLines(output);
        assertThat(lines.getFirst()).isEqualTo("title\tdecision\tcategory\tothers\tminutes\tassumed\treason");
        assertThat(lines.get(1))
                .startsWith("Umgang mit Rechtsextremismus\tACCEPT\tDEMOCRATIC\t\t360\tfalse\tIm Titel steht ‚");
        assertThat(lines.get(2)).startsWith("Tabellenkalkulation\tNONE\t\t\t360\ttrue\t");
        assertThat(lines.get(3)).startsWith("\tREVIEW\t\t\t\tfalse\t");
        assertThat(lines).hasSize(4);
    }

    @Test
    void theDurationColumnMayBeMissing() throws IOException {
        Files.writeString(input, "title\r\nSpanisch A2\r\n");

        assertThat(run()).isZero();
        assertThat(Files.readAllLines(output).get(1)).startsWith("Spanisch A2\tACCEPT\tMULTILINGUAL\t\t\tfalse\t");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run()).isEqualTo(2);
        assertThat(errors.toString()).contains("titel.tsv").contains("gibt es nicht");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Files.write(input, "title\nÜbung\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run()).isEqualTo(2);
        assertThat(errors.toString()).contains("UTF-8");
    }

    @Test
    void aFileWithoutATitleColumnIsRefused() throws IOException {
        Files.writeString(input, "kurs;dauer\nx;y\n");

        assertThat(run()).isEqualTo(2);
        assertThat(errors.toString()).contains("„title“");
    }

    @Test
    void anImpossibleOutputIsNamed() throws IOException {
        Files.writeString(input, "title\nSpanisch A2\n");
        output = folder.resolve("fehlt").resolve("ergebnis.tsv");

        assertThat(run()).isEqualTo(2);
        assertThat(errors.toString()).contains("ergebnis.tsv");
    }

    private int run() {
        return new CommandLine(new ClassifyCommand())
                .setErr(new PrintWriter(errors, true))
                .execute(input.toString(), "--out", output.toString());
    }
}
