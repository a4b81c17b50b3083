package de.schulungsnachweis.example;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.sheet.ImportTemplates;
import de.schulungsnachweis.sheet.template.Template;
import de.schulungsnachweis.testing.FirstMandate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed templates and examples are what the program makes, and the examples hold what they promise. */
class ExampleFilesTest {

    private static final Path FOLDER = Path.of("import-templates");

    private final Map<Template, List<ExampleRow>> rows = ExampleFiles.rows();

    @BeforeAll
    static void writeAnewOnRequest() throws IOException {
        if (Boolean.getBoolean("beispiele.schreiben")) {
            ExampleFiles.writeTo(FOLDER);
        }
    }

    @Test
    void theCommittedFilesAreWhatTheProgramMakes() throws IOException {
        Map<String, byte[]> files = ExampleFiles.create();
        assertThat(files).hasSize(8);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(Files.readAllBytes(FOLDER.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void theProgramWritesTheCommittedFiles(@TempDir Path folder) throws IOException {
        List<Path> written = ImportTemplates.writeTo(folder.resolve("neu"), FirstMandate.MANDATE);
        assertThat(written).hasSize(8);
        for (Path file : written) {
            assertThat(file).hasSameBinaryContentAs(FOLDER.resolve(file.getFileName()));
        }
    }

    @Test
    void aboutFourHundredPersonsWorkInFourteenUnitsOfEveryKind() {
        assertThat(rows.get(Template.STAFF)).hasSizeBetween(390, 430);
        assertThat(values(Template.STAFF, "Organisationseinheit"))
                .contains(
                        "10",
                        "EB 52",
                        "GB 5",
                        "GB OB",
                        "SBA Cotta",
                        "VSt Langebrück",
                        "FB 27",
                        "80.S",
                        "GPR",
                        "INAUSLB")
                .doesNotContain("EB 17", "BMBS");
        assertThat(values(Template.UNITS, "Art")).hasSize(9);
        assertThat(values(Template.UNITS, "Code")).hasSize(16).contains("EB 17", "BMBS");
    }

    @Test
    void aboutSevenHundredCertificatesComeFromEverySourceInEveryFormat() {
        assertThat(rows.get(Template.CERTIFICATES)).hasSizeBetween(650, 750);
        assertThat(values(Template.CERTIFICATES, "Herkunft"))
                .containsExactlyInAnyOrder("zentral", "extern", "Bildungsurlaub", "privat");
        assertThat(values(Template.CERTIFICATES, "Format")).contains("Präsenz", "Online", "E-Learning", "Fachtag");
    }

    @Test
    void oneUnitHasNoTargetGroup() {
        assertThat(rows.get(Template.STAFF))
                .filteredOn(row -> "80.S".equals(row.get("Organisationseinheit")))
                .isNotEmpty()
                .noneMatch(ExampleStaff::inTargetGroup);
    }

    @Test
    void personnelNumbersKeepTheirLeadingZeros() {
        assertThat(values(Template.STAFF, "Personalnummer")).allMatch(number -> number.matches("000\\d{5}"));
    }

    @Test
    void everyAddressIsOfTheInventedCity() {
        assertThat(values(Template.STAFF, "E-Mail"))
                .filteredOn(address -> !address.isEmpty())
                .allMatch(address -> address.matches("[a-z.-]+@musterhausen\\.example"));
    }

    private Set<String> values(Template template, String header) {
        return rows.get(template).stream().map(row -> row.text(header)).collect(Collectors.toSet());
    }
}
