package de.schulungsnachweis.front.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private final StringWriter messages = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void writesWhatWasUnderstoodAndEndsWithZero() throws IOException {
        Path list = Files.writeString(
                folder.resolve("liste.csv"),
                "Stand: 01.11.2026\nPersonalnummer;Nachname;Vorname;Führungskraft\n12345;Beispiel;Petra;ja\n;;;\n12346;Muster;Karl;vielleicht\n");

        assertThat(check("--kind", "staff", list.toString())).isZero();
        JsonNode report = report();
        assertThat(report.at("/file").asString()).isEqualTo("liste.csv");
        assertThat(report.at("/kind").asString()).isEqualTo("staff");
        assertThat(report.at("/asOf").asString()).isEqualTo("2026-11-01");
        assertThat(report.at("/tables/0/sheet").isNull()).isTrue();
        assertThat(report.at("/tables/0/headerRow").asInt()).isEqualTo(2);
        assertThat(report.at("/tables/0/columns/leader").asString()).isEqualTo("Führungskraft");
        assertThat(report.at("/rows")).hasSize(4);
        assertThat(report.at("/rows/2/status").asString()).isEqualTo("read");
        assertThat(report.at("/rows/2/values/leader").asBoolean()).isTrue();
        assertThat(report.at("/rows/2/values").has("citizenContact")).isFalse();
        assertThat(report.at("/rows/3/status").asString()).isEqualTo("decide");
        assertThat(report.at("/rows/3/problems/0/cell").asString()).isEqualTo("D5");
        assertThat(report.at("/counts/ignored").asInt()).isEqualTo(2);
        assertThat(messages.toString()).contains("liste.csv: 1 gelesen, 1 zu entscheiden, 0 abgelehnt, 2 übergangen.");
    }

    @Test
    void saysWhyAFileIsUnusableAndEndsWithTwo() throws IOException {
        Path list = Files.writeString(folder.resolve("brief.xlsx"), "%PDF-1.7\n");

        assertThat(check("--kind", "staff", list.toString())).isEqualTo(2);
        assertThat(report().at("/refused/code").asString()).isEqualTo("WRONG_TYPE");
        assertThat(messages.toString())
                .startsWith("brief.xlsx: Die Datei ist keine lesbare Tabelle")
                .doesNotContain("Exception");
    }

    @Test
    void endsWithTwoForAMissingFileOrAnUnknownKind() {
        assertThat(check("--kind", "staff", folder.resolve("fehlt.xlsx").toString()))
                .isEqualTo(2);
        assertThat(check("--kind", "trees", folder.resolve("fehlt.xlsx").toString()))
                .isEqualTo(2);
        assertThat(messages.toString()).contains("Unbekannte Art der Liste: „trees“");
    }

    @Test
    void takesTheUnitOfRowsThatNameNoneFromTheCommandLine() throws IOException {
        Path list = Files.writeString(folder.resolve("liste.csv"), "Personalnummer;Nachname\n12345;Beispiel\n");

        assertThat(check("--kind", "staff", "--unit", "EB 52", list.toString())).isZero();
        assertThat(report().at("/rows/1/values/unit").asString()).isEqualTo("EB 52");
    }

    private int check(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--json";
        all[arguments.length + 1] = folder.resolve("ergebnis.json").toString();
        return new CommandLine(new CheckCommand())
                .setErr(new PrintWriter(messages, true))
                .execute(all);
    }

    private JsonNode report() throws IOException {
        return new JsonMapper().readTree(Files.readAllBytes(folder.resolve("ergebnis.json")));
    }
}
