package de.schulungsnachweis.jar;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.Jar;
import java.io.DataInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small commands as a user starts them: without a database, without a web server. */
class CommandsIT {

    private static final int CLASS_FILE_OF_JAVA_8 = 52;

    @TempDir
    private Path folder;

    @Test
    void checkSaysWhatItUnderstoodOfAList() throws Exception {
        Path list = Files.write(
                folder.resolve("nachweise.csv"),
                List.of(
                        "Personalnummer;Nachname;Vorname;Titel der Schulung;Ende;Dauer",
                        "1001;Weiß;Änne;Tschechisch A1;16.05.2024;8 UE",
                        "1001;Weiß;Änne;Tschechisch A1;31.02.2024;8 UE"));
        Path json = folder.resolve("gelesen.json");
        Jar.Result result = Jar.run("check", "--kind", "certificates", list.toString(), "--json", json.toString());
        assertThat(result.exitCode()).as(result.messages()).isZero();
        JsonNode check = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(check.at("/rows/1/values/minutes").asInt()).isEqualTo(360);
        assertThat(check.at("/rows/2/status").asString()).isEqualTo("rejected");
        assertThat(check.at("/rows/2/problems/0/code").asString()).isEqualTo("DATE_INVALID");
        assertThat(check.at("/counts/read").asInt()).isEqualTo(1);
    }

    @Test
    void checkRefusesAnUnusableFileWithASentenceAndJson() throws Exception {
        Path list = Files.createFile(folder.resolve("leer.xlsx"));
        Path json = folder.resolve("gelesen.json");
        Jar.Result result = Jar.run("check", "--kind", "staff", list.toString(), "--json", json.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.messages()).contains("leer.xlsx").doesNotContain("Exception");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(json))
                        .at("/refused/message")
                        .asString())
                .isNotBlank();
    }

    @Test
    void classifyJudgesTitlesAndDurationsInTheirOrder() throws Exception {
        Path titles = Files.write(
                folder.resolve("titel.tsv"),
                List.of("title\tduration", "Umgang mit Rassismus\t8 UE", "Brandschutz für alle\tca. 1 Tag"));
        Path out = folder.resolve("urteil.tsv");
        Jar.Result result = Jar.run("classify", titles.toString(), "--out", out.toString());
        assertThat(result.exitCode()).as(result.messages()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).isEqualTo("title\tdecision\tcategory\tothers\tminutes\tassumed\treason");
        assertThat(lines.get(1)).startsWith("Umgang mit Rassismus\tACCEPT\tDEMOCRATIC\t\t360\tfalse\t");
        assertThat(lines.get(2)).startsWith("Brandschutz für alle\tNONE\t\t\t\tfalse\t");
    }

    @Test
    void templatesAreWrittenToAFolder() throws Exception {
        Jar.Result result = Jar.run("templates", "--out", folder.toString());
        assertThat(result.exitCode()).as(result.messages()).isZero();
        assertThat(folder.resolve("personalliste.xlsx"))
                .hasSameBinaryContentAs(Path.of("import-templates/personalliste.xlsx"));
        assertThat(folder.resolve("kurskatalog.xlsx"))
                .hasSameBinaryContentAs(Path.of("import-templates/kurskatalog.xlsx"));
    }

    @Test
    void theFirstClassOfTheJarIsOneThatAnOldJavaCanLoad() throws Exception {
        try (JarFile jar = new JarFile(System.getProperty("jar"))) {
            String first = jar.getManifest().getMainAttributes().getValue("Main-Class");
            assertThat(first).isEqualTo("de.schulungsnachweis.launcher.Launcher");
            try (DataInputStream data =
                    new DataInputStream(jar.getInputStream(jar.getEntry(first.replace('.', '/') + ".class")))) {
                data.readInt();
                data.readUnsignedShort();
                assertThat(data.readUnsignedShort()).isEqualTo(CLASS_FILE_OF_JAVA_8);
            }
        }
    }

    @Test
    void helpIsGerman() throws Exception {
        Jar.Result result = Jar.run("evaluate", "--help");
        assertThat(result.exitCode()).as(result.messages()).isZero();
        assertThat(result.output())
                .startsWith("Aufruf: schulungsnachweis evaluate")
                .contains("--as-of");
    }

    @Test
    void anUnknownCommandIsNamed() throws Exception {
        Jar.Result result = Jar.run("auswerten");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.messages()).contains("auswerten");
    }
}
