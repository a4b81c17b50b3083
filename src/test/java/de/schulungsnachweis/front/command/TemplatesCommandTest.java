package de.schulungsnachweis.front.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TemplatesCommandTest {

    private final StringWriter messages = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void writesTemplatesAndExamplesIntoAFolderThatItMakes() {
        Path out = folder.resolve("vorlagen");
        assertThat(run("--out", out.toString())).isZero();
        assertThat(out)
                .isDirectoryContaining("glob:**/personalliste.xlsx")
                .isDirectoryContaining("glob:**/schulungsnachweise.xlsx")
                .isDirectoryContaining("glob:**/organisationseinheiten.xlsx")
                .isDirectoryContaining("glob:**/kurskatalog.xlsx")
                .isDirectoryContaining("glob:**/beispiel-personalliste.xlsx");
        assertThat(messages.toString()).contains("Geschrieben: ");
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefusedInGerman() throws IOException {
        Path file = Files.createFile(folder.resolve("datei"));
        assertThat(run("--out", file.toString())).isEqualTo(2);
        assertThat(messages.toString()).contains("konnten nicht in den Ordner");
    }

    @Test
    void theFolderMustBeNamed() {
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... arguments) {
        return new CommandLine(new TemplatesCommand())
                .setErr(new PrintWriter(messages))
                .execute(arguments);
    }
}
