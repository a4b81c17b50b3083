package de.schulungsnachweis.jar;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole job as a user starts it: good lists, bad lists, and what is said about both. */
class EvaluateIT {

    private static final Path EXAMPLES = Path.of("import-templates");

    @TempDir
    private Path folder;

    private Path out;
    private Path json;

    @BeforeEach
    void outputs() {
        out = folder.resolve("auswertung.xlsx");
        json = folder.resolve("auswertung.json");
    }

    @Test
    void theExamplesGiveATableWhoseSumsAgreeEverywhereAndEveryRowIsAccountedFor() throws Exception {
        Path problems = folder.resolve("hinweise.xlsx");
        Jar.Result result = evaluate(
                "--units", example("beispiel-organisationseinheiten.xlsx"),
                "--staff", example("beispiel-personalliste.xlsx"),
                "--certificates", example("beispiel-schulungsnachweise.xlsx"),
                "--problems", problems.toString());
        assertThat(result.exitCode()).as(result.messages()).isZero();
        assertThat(result.messages()).doesNotContain("Exception").doesNotContain("\tat ");
        JsonNode evaluation = read(json);
        assertUnitsAddUp(evaluation);
        assertEveryEntryIsAccountedFor(evaluation, result.messages());
        assertThat(totalOf(out, "Führungskräfte"))
                .isEqualTo(evaluation.at("/total/leaders/target").asInt());
        assertThat(totalOf(out, "Beschäftigte"))
                .isEqualTo(evaluation.at("/total/staff/target").asInt());
        assertThat(problems).isNotEmptyFile();
    }

    private static void assertUnitsAddUp(JsonNode evaluation) {
        int trainings = 0;
        for (String line : List.of("leaders", "staff")) {
            for (String figure : List.of("target", "withTraining", "fulfilled", "open", "openNotOnDuty")) {
                int sum = 0;
                for (JsonNode unit : evaluation.get("units")) {
                    sum += unit.at("/" + line + "/" + figure).asInt();
                }
                assertThat(evaluation.at("/total/" + line + "/" + figure).asInt())
                        .as(line + " " + figure)
                        .isEqualTo(sum);
            }
            trainings += sum(evaluation.at("/total/" + line + "/trainings"));
        }
        assertThat(evaluation.at("/certificates/counted").asInt()).isEqualTo(trainings);
    }

    /** The messages say how many entries were read of each list. */
    private static void assertEveryEntryIsAccountedFor(JsonNode evaluation, String messages) {
        JsonNode certificates = evaluation.get("certificates");
        int accounted = certificates.get("counted").asInt()
                + sum(certificates.get("notCounted"))
                + sum(certificates.get("review"));
        assertThat(messages).contains("„beispiel-schulungsnachweise.xlsx“: " + accounted + " Zeilen gelesen");
        JsonNode persons = evaluation.get("persons");
        int read = sum(persons)
                - persons.get("decide").asInt()
                - persons.get("rejected").asInt();
        assertThat(messages).contains("„beispiel-personalliste.xlsx“: " + read + " Zeilen gelesen");
    }

    @Test
    void anotherMandateIsAFolderAndCountsItsOwnCategoriesForEverybody() throws Exception {
        Jar.Result result = evaluate(
                "--mandate",
                "src/test/resources/mandates/datenschutz-2026",
                "--staff",
                example("beispiel-personalliste.xlsx"),
                "--certificates",
                example("beispiel-schulungsnachweise.xlsx"));
        assertThat(result.exitCode()).as(result.messages()).isZero();
        JsonNode evaluation = read(json);
        assertUnitsAddUp(evaluation);
        assertThat(evaluation.get("mandate").asString()).isEqualTo("datenschutz-2026");
        assertThat(evaluation.at("/total/staff/trainings").propertyNames())
                .containsExactly("dataProtection", "informationSecurity");
        assertThat(evaluation.at("/total/leaders/target").asInt()
                        + evaluation.at("/total/staff/target").asInt())
                .isEqualTo(evaluation.at("/total/persons").asInt());
    }

    @Test
    void theSameArgumentsAndFilesGiveTheSameFigures() throws Exception {
        String[] lists = {
            "--staff",
            example("beispiel-personalliste.xlsx"),
            "--certificates",
            example("beispiel-schulungsnachweise.xlsx")
        };
        evaluate(lists);
        byte[] first = Files.readAllBytes(json);
        evaluate(lists);
        assertThat(Files.readAllBytes(json)).isEqualTo(first);
    }

    @Test
    void oneUnitGetsASheetOfItsOwn() throws Exception {
        Jar.Result result = evaluate(
                "--staff", example("beispiel-personalliste.xlsx"),
                "--certificates", example("beispiel-schulungsnachweise.xlsx"),
                "--unit", "Amt 50");
        assertThat(result.exitCode()).as(result.messages()).isZero();
        try (XSSFWorkbook workbook = new XSSFWorkbook(out.toFile())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @Test
    void aUnitThatNobodyNamesIsRefused() throws Exception {
        Jar.Result result = evaluate(
                "--staff", example("beispiel-personalliste.xlsx"),
                "--certificates", example("beispiel-schulungsnachweise.xlsx"),
                "--unit", "99");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.messages()).contains("Die Organisationseinheit „99“ kommt in den Listen nicht vor");
        assertThat(out).doesNotExist();
    }

    @Test
    void aMissingAndAWrongFileAreNamedAndTheRestIsEvaluated() throws Exception {
        Path picture =
                Files.write(folder.resolve("bild.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Jar.Result result = evaluate(
                "--staff",
                example("beispiel-personalliste.xlsx"),
                folder.resolve("fehlt.xlsx").toString(),
                "--certificates",
                picture.toString(),
                example("beispiel-schulungsnachweise.xlsx"));
        assertThat(result.exitCode()).as(result.messages()).isZero();
        assertThat(result.messages())
                .contains("fehlt.xlsx: Die Datei gibt es nicht")
                .contains("bild.xlsx: ");
        JsonNode evaluation = read(json);
        assertThat(evaluation.get("skipped").size()).isEqualTo(2);
        assertThat(evaluation.at("/certificates/counted").asInt()).isPositive();
        try (XSSFWorkbook workbook = new XSSFWorkbook(out.toFile())) {
            assertThat(text(workbook.getSheet("So wurde gezählt")))
                    .contains("fehlt.xlsx")
                    .contains("bild.xlsx");
        }
    }

    @Test
    void withoutAUsableStaffListThereIsNoTable() throws Exception {
        Path staff = list("raeume.csv", "Raum;Telefon", "12;4711");
        Jar.Result result =
                evaluate("--staff", staff.toString(), "--certificates", example("beispiel-schulungsnachweise.xlsx"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.messages()).contains("raeume.csv").contains("Ohne Personalliste gibt es keine Auswertung");
        assertThat(out).doesNotExist();
    }

    @Test
    void anEmptyListIsNamed() throws Exception {
        Path staff = Files.createFile(folder.resolve("nichts.csv"));
        Jar.Result result = evaluate(
                "--staff",
                staff.toString(),
                example("beispiel-personalliste.xlsx"),
                "--certificates",
                example("beispiel-schulungsnachweise.xlsx"));
        assertThat(result.exitCode()).as(result.messages()).isZero();
        assertThat(result.messages()).contains("nichts.csv: Die Datei ist leer");
    }

    @Test
    void twoPersonsOfOneNumberAndAnUnknownPersonAreToldWithRowColumnAndValue() throws Exception {
        Path staff = list(
                "personal.csv",
                "Personalnummer;Nachname;Vorname;Organisationseinheit;Führungskraft;Bürgerkontakt;Medienarbeit",
                "1001;Weiß;Änne;50;nein;ja;nein",
                "1002;Nowak;Ines;50;nein;ja;nein",
                "1002;Hoyer;Mia;50;nein;ja;nein");
        Path certificates = list(
                "nachweise.csv",
                "Personalnummer;Nachname;Vorname;Titel der Schulung;Ende;Dauer",
                "1001;Weiß;Änne;Interkulturelle Kompetenz;16.05.2024;8 UE",
                "9999;Niemand;Nora;Interkulturelle Kompetenz;16.05.2024;8 UE");
        Jar.Result result = evaluate("--staff", staff.toString(), "--certificates", certificates.toString());
        assertThat(result.exitCode()).as(result.messages()).isZero();
        assertThat(result.messages())
                .contains("personal.csv: Zeile 3, Spalte „Personalnummer“, Wert „1002“")
                .contains("personal.csv: Zeile 4, Spalte „Personalnummer“, Wert „1002“")
                .contains("nachweise.csv: Zeile 3, Spalte „Personalnummer“, Wert „9999“")
                .contains("Personalnummer steht in keiner Personalliste")
                .contains("Ohne --units gelten die Organisationseinheiten, die in den Personallisten stehen.");
        JsonNode evaluation = read(json);
        assertThat(evaluation.at("/total/staff/target").asInt()).isEqualTo(1);
        assertThat(evaluation.at("/total/staff/fulfilled").asInt()).isEqualTo(1);
        assertThat(evaluation.at("/persons/decide").asInt()).isEqualTo(2);
        assertThat(evaluation.at("/certificates/review/PERSON_UNCLEAR").asInt()).isEqualTo(1);
    }

    @Test
    void unusableArgumentsAreNamedInGerman() throws Exception {
        Jar.Result missing = Jar.run("evaluate", "--staff", example("beispiel-personalliste.xlsx"));
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.messages()).contains("Es fehlt eine Angabe").contains("--certificates");
        Jar.Result day = evaluate("--staff", "a", "--certificates", "b", "--as-of", "31.12.2026");
        assertThat(day.exitCode()).isEqualTo(2);
        assertThat(day.messages()).contains("„31.12.2026“").contains("--as-of");
    }

    private Jar.Result evaluate(String... lists) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("evaluate"));
        arguments.addAll(Arrays.asList(lists));
        arguments.addAll(List.of("--today", "2026-11-22", "--out", out.toString(), "--json", json.toString()));
        return Jar.run(arguments.toArray(String[]::new));
    }

    private static String example(String name) {
        return EXAMPLES.resolve(name).toString();
    }

    private Path list(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static int sum(JsonNode numbers) {
        int sum = 0;
        for (JsonNode number : numbers) {
            sum += number.asInt();
        }
        return sum;
    }

    /** The target group in the line "Summe" of a sheet, which is a formula with its value. */
    private static int totalOf(Path workbookFile, String sheetName) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(workbookFile.toFile())) {
            for (Row row : workbook.getSheet(sheetName)) {
                @Nullable
                String label = row.getCell(1) == null ? null : row.getCell(1).toString();
                if (label != null && label.startsWith("Summe")) {
                    assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.FORMULA);
                    return (int) row.getCell(3).getNumericCellValue();
                }
            }
        }
        throw new AssertionError("no line Summe");
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }
}
