package de.schulungsnachweis.evaluation.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.evaluation.export.table.TableColumn;
import de.schulungsnachweis.evaluation.export.table.TableColumns;
import de.schulungsnachweis.evaluation.export.table.TableRow;
import de.schulungsnachweis.testing.FirstMandate;
import de.schulungsnachweis.testing.TaggedPdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Workbook, CSV, JSON and PDF say the same. */
class NumbersAgreeTest {

    private static final Map<TableColumn, String> IN_JSON = Map.ofEntries(
            Map.entry(TableColumn.TARGET, "/target"),
            Map.entry(TableColumn.of(FirstMandate.DEMOCRATIC), "/trainings/democratic"),
            Map.entry(TableColumn.of(FirstMandate.INTERCULTURAL), "/trainings/intercultural"),
            Map.entry(TableColumn.of(FirstMandate.MULTILINGUAL), "/trainings/multilingual"),
            Map.entry(TableColumn.of(FirstMandate.PLAIN_LANGUAGE), "/trainings/plainLanguage"),
            Map.entry(TableColumn.WITH_TRAINING, "/withTraining"),
            Map.entry(TableColumn.FULFILLED, "/fulfilled"),
            Map.entry(TableColumn.OPEN, "/open"),
            Map.entry(TableColumn.OPEN_NOT_ON_DUTY, "/openNotOnDuty"),
            Map.entry(TableColumn.NEW_SINCE_OCTOBER, "/newSinceOctober"));

    private static final TableColumns COLUMNS = TableColumns.of(FirstMandate.MANDATE);
    private static final int BEFORE = 3;

    private final Evaluation city = EvaluationFixture.city();
    private String text = "";
    private List<CSVRecord> csv = List.of();
    private WorkbookReader workbook;
    private JsonNode json;

    @BeforeEach
    void writeAll() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EvaluationCsv.write(city, out);
        text = out.toString(StandardCharsets.UTF_8);
        csv = CSVParser.parse(
                        new StringReader(text.substring(1)),
                        CSVFormat.RFC4180.builder().setDelimiter(';').get())
                .getRecords();
        out.reset();
        new EvaluationWorkbook().write(city, out);
        workbook = new WorkbookReader(out.toByteArray());
        out.reset();
        new EvaluationJson().write(city, out);
        json = JsonMapper.shared().readTree(out.toByteArray());
    }

    @Test
    void everyCellOfTheCsvIsThatOfTheWorkbook() {
        for (Line line : Line.values()) {
            for (String row : List.of("10", "33", "50", "EB 52", "GPR", "Summe ohne 1 nicht gemeldete OE")) {
                for (TableColumn column : COLUMNS.all()) {
                    if (column != TableColumn.RATE) {
                        assertThat(number(cell(line, row, column)))
                                .as(line + " " + row + " " + column)
                                .isEqualTo(workbook.cached(line.sheetName(FirstMandate.MANDATE), row, column));
                    }
                }
            }
        }
    }

    @Test
    void everyNumberOfTheJsonIsInTheCsv() {
        for (int index = 0; index < city.units().size(); index++) {
            UnitEvaluation unit = city.units().get(index);
            JsonNode node = json.at("/units/" + index);
            if (TableRow.delivered(unit)) {
                IN_JSON.forEach((column, path) -> {
                    assertThat(cell(Line.LEADERS, unit.code(), column))
                            .isEqualTo(node.at("/leaders" + path).asString());
                    assertThat(cell(Line.STAFF, unit.code(), column))
                            .isEqualTo(node.at("/staff" + path).asString());
                });
                assertThat(cell(Line.ALL, unit.code(), TableColumn.PERSONS))
                        .isEqualTo(node.at("/persons").asString());
            }
        }
    }

    @Test
    void everyCellOfThePdfIsThatOfTheCsv() throws IOException {
        List<List<List<String>>> printed = printed();
        for (Line line : Line.values()) {
            List<List<String>> rows = printed.get(line.ordinal());
            List<CSVRecord> records = csv.stream()
                    .filter(record -> record.get(2).equals(line.letter()))
                    .toList();
            assertThat(rows).hasSize(1 + records.size());
            for (int index = 0; index < records.size(); index++) {
                CSVRecord record = records.get(index);
                List<String> cells = rows.get(1 + index);
                assertThat(cells.getFirst())
                        .isEqualTo((record.get(3) + " " + record.get(4))
                                .replace("'", "")
                                .strip());
                for (TableColumn column : COLUMNS.all()) {
                    assertThat(cells.get(COLUMNS.index(column) - 1).replace(".", ""))
                            .as(line + " " + cells.getFirst() + " " + column)
                            .isEqualTo(record.get(BEFORE + COLUMNS.index(column)));
                }
            }
        }
    }

    @Test
    void thePdfHasWhatStandsApartToo() throws IOException {
        List<List<String>> rows = printed().get(Line.values().length);
        assertThat(rows.get(1)).containsExactly("10 Haupt- und Personalamt", "300", "211", "6", "4", "gemeldet", "");
        assertThat(rows.getLast()).startsWith("Summe ohne 1 nicht gemeldete OE", "1.528", "360", "30", "4");
    }

    @Test
    void everySpreadsheetProgramReadsUmlautsAndColumns() {
        assertThat(text).startsWith("\uFEFFStichtag;Stand;Zeile;OE;").contains("erfüllt");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).contains(";"));
        assertThat(text).endsWith("\r\n");
        assertThat(csv).allSatisfy(row -> assertThat(row.size()).isEqualTo(25));
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() {
        assertThat(text).contains(";'=Gesamtpersonalrat;").doesNotContain(";=");
    }

    @Test
    void aUnitThatDidNotDeliverHasEmptyCells() {
        assertThat(cell(Line.LEADERS, "50", TableColumn.TARGET)).isEmpty();
        assertThat(cell(Line.LEADERS, "50", TableColumn.RATE)).isEmpty();
        assertThat(cell(Line.LEADERS, "EB 52", TableColumn.RATE)).isEqualTo("–");
    }

    private List<List<List<String>>> printed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintedPages.pdf().write(city, Signatures.NONE, out);
        try (TaggedPdfReader reader = new TaggedPdfReader(out.toByteArray())) {
            return reader.tables();
        }
    }

    private String cell(Line line, String row, TableColumn column) {
        return csv.stream()
                .filter(record -> record.get(2).equals(line.letter()))
                .filter(record -> record.get(3).equals(row) || record.get(4).equals(row))
                .findFirst()
                .orElseThrow()
                .get(BEFORE + COLUMNS.index(column));
    }

    private static Object number(String cell) {
        return cell.matches("\\d+") ? Double.valueOf(cell) : cell;
    }
}
