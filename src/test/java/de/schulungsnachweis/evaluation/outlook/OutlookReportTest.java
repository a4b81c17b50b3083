package de.schulungsnachweis.evaluation.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.evaluation.detail.Cell;
import de.schulungsnachweis.evaluation.detail.CellColumn;
import de.schulungsnachweis.evaluation.detail.CellDetails;
import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.RoundKind;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.evaluation.round.Signature;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.testing.AccessibleWorkbook;
import de.schulungsnachweis.testing.CountedStatements;
import de.schulungsnachweis.testing.Examples;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What is asked after the table, over the example lists. */
@PageTest
@Import(CountedStatements.class)
class OutlookReportTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final SampleOrder ORDER = new SampleOrder(4711, 20);

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private OutlookReport report;

    @Autowired
    private CellDetails details;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Environment environment;

    @BeforeAll
    void importExamples() throws Exception {
        Examples.importAll(imports);
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void everyOpenPersonNeedsOneSeat() {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        Evaluation evaluation = evaluated();
        OutlookTable seats = table("plaetze");
        for (UnitEvaluation unit : evaluation.units()) {
            if (unit.status() != UnitStatus.NOT_DELIVERED) {
                assertThat(row(seats, unit.code()))
                        .containsSubsequence(
                                unit.figures().leaders().open(),
                                unit.figures().staff().open());
            }
        }
        assertThat(seats.total())
                .startsWith(
                        "",
                        "Summe",
                        evaluation.total().leaders().open(),
                        evaluation.total().staff().open());
        assertThat(seats.columns())
                .contains(
                        "Führungskräfte: demokratische Kompetenz oder interkulturelle Kompetenz",
                        "Beschäftigte: demokratische Kompetenz oder interkulturelle Kompetenz oder Mehrsprachigkeit oder bürgernahe Kommunikation");
    }

    @Test
    void aUnitThatDidNotReportHasEmptyCells() {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        String missing = evaluated().units().stream()
                .filter(unit -> unit.status() == UnitStatus.NOT_DELIVERED)
                .map(UnitEvaluation::code)
                .findFirst()
                .orElseThrow();
        for (String id : List.of("plaetze", "anteil", "merkmale", "stichprobe")) {
            assertThat(row(table(id), missing).subList(2, 4)).as(id).containsOnly("");
        }
    }

    @Test
    void theShareIsThatOfTheTargetGroupInAllPersons() {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        Evaluation evaluation = evaluated();
        int target = evaluation.total().leaders().target()
                + evaluation.total().staff().target();
        List<Object> total = table("anteil").total();
        assertThat(total).contains(evaluation.total().persons(), target);
        assertThat(total.getLast().toString())
                .isEqualTo(String.format(
                        Locale.GERMANY,
                        "%.1f %%",
                        100.0 * target / evaluation.total().persons()));
    }

    @Test
    void theTraitsAreThoseOfTheRecognisedTrainings() throws Exception {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        Evaluation evaluation = evaluated();
        List<Object> total = table("merkmale").total();
        assertThat(total.get(2))
                .isEqualTo(evaluation.total().leaders().trainingsTotal()
                        + evaluation.total().staff().trainingsTotal());
        assertThat(total.get(3))
                .isEqualTo(evaluation.total().leaders().assumedDurations()
                        + evaluation.total().staff().assumedDurations());
        assertThat((Integer) total.get(6)).isPositive().isLessThan((Integer) total.get(2));
        asOwner("update certificate set source = 'PRIVATE'");
        try {
            assertThat(table("merkmale").total().get(4)).isEqualTo(total.get(2));
        } finally {
            asOwner("update certificate set source = null");
        }
        assertThat(table("merkmale").total().get(5)).isEqualTo(total.get(2));
    }

    @Test
    void behindEveryNumberStandAsManyRowsAsItSays() throws Exception {
        asOwner("update certificate set source = case id % 3 when 0 then 'PRIVATE' when 1 then 'EXTERNAL' end");
        try {
            Officers.logIn("10", "33", "50");
            Scope scope = Scope.of("lokal:99", Set.of(Role.TRAINING_OFFICER), Set.of("10", "33", "50"));
            Set<CellColumn> columns = new HashSet<>();
            for (OutlookTable table : report.read(AS_OF, TODAY, ORDER).tables()) {
                List<List<Object>> rows = new ArrayList<>(table.rows());
                Optional.ofNullable(table.total()).ifPresent(rows::add);
                for (List<Object> row : rows) {
                    for (int index = 0; index < row.size(); index++) {
                        ColumnLink link = table.link(scope, row, index);
                        if (link != null) {
                            Cell cell = new Cell(table.units(row), link.group(), link.column(), AS_OF);
                            assertThat(details.read(cell, TODAY, 1).total())
                                    .as(table.id() + " " + cell.subject())
                                    .isEqualTo(row.get(index));
                            columns.add(link.column());
                        }
                    }
                }
            }
            assertThat(columns)
                    .contains(CellColumn.PRIVATE_SOURCE, CellColumn.WITHOUT_SOURCE, CellColumn.BEFORE_CONCEPT);
        } finally {
            asOwner("update certificate set source = null");
        }
    }

    @Test
    void theSameSeedDrawsTheSameSampleAndAnotherSeedAnother() {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        OutlookTable first = table("stichprobe");
        assertThat(table("stichprobe").rows()).isEqualTo(first.rows());
        assertThat(table("stichprobe", new SampleOrder(1, 20)).rows()).isNotEqualTo(first.rows());
        assertThat(first.text()).contains("4711", "20 Prozent");
    }

    @Test
    void everyUnitWithTrainingsHasAShareOfThemInTheSample() {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        for (List<Object> row : table("stichprobe").rows()) {
            if (row.get(2) instanceof Integer trainings) {
                assertThat(row.get(3)).isEqualTo(Math.ceilDiv(trainings * 20, 100));
                assertThat(Arrays.stream(row.get(4).toString().split(", "))
                                .filter(id -> !id.isEmpty())
                                .distinct())
                        .hasSize((Integer) row.get(3));
            }
        }
        assertThat(table("stichprobe", new SampleOrder(1, 1000)).total().get(3))
                .isEqualTo(table("stichprobe").total().get(2));
    }

    @Test
    void theOwnOfficeSeesTheSameCertificatesWithTheirPersons() {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        Object ids = row(table("stichprobe"), "50").getLast();
        assertThat(report.read(AS_OF, TODAY, ORDER).namesPersons()).isFalse();
        Officers.logIn("50");
        Outlook own = report.read(AS_OF, TODAY, ORDER);
        assertThat(own.namesPersons()).isTrue();
        OutlookTable list = own.tables().getLast();
        assertThat(list.id()).isEqualTo("pruefliste");
        assertThat(String.join(
                        ", ",
                        list.rows().stream().map(row -> row.get(1).toString()).toList()))
                .isEqualTo(ids);
        assertThat(list.rows()).allSatisfy(row -> {
            assertThat(row.getFirst()).isEqualTo("50");
            assertThat(row.get(2).toString()).contains(", ");
        });
        assertThat(own.tables().getFirst().rows()).hasSize(1);
    }

    @Test
    void whatMovedSinceTheInterimIsSaid() throws Exception {
        Officers.logInAs(Role.HUMAN_RESOURCES);
        assertThat(table("zwischenstand").rows()).isEmpty();
        long round = rounds.open(RoundKind.INTERIM, AS_OF, TODAY, TODAY);
        Officers.logIn("50");
        deliveries.prepare(round, "50", new Signature("Ina Vogel", TODAY), "", TODAY);
        asOwner("update assignment set target_group = 'NOT_IN_TARGET_GROUP' where target_group = 'UNDECLARED'");
        deliveries.release(round, "50", new Signature("Jens Amsel", TODAY), TODAY);
        Officers.logInAs(Role.HUMAN_RESOURCES);
        rounds.close(round, TODAY);
        int before = (Integer) row(table("zwischenstand"), "50").get(2);
        assertThat(before).isPositive();
        asOwner("update person set exit_day = '2026-12-30'"
                + " where exit_day is null and coalesce(entry_day, '2000-01-01') <= '2026-12-30'");
        try {
            assertThat(row(table("zwischenstand"), "50"))
                    .startsWith("50", row(table("zwischenstand"), "50").get(1), before, 0, -before);
            Officers.logIn("50");
            assertThat(row(table("zwischenstand"), "50").get(2)).isEqualTo(before);
        } finally {
            asOwner("update person set exit_day = null where exit_day = '2026-12-30'");
        }
    }

    @Test
    void workbookAndCsvSayWhatThePageSays() throws Exception {
        Officers.logIn("50");
        Outlook outlook = report.read(AS_OF, TODAY, ORDER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutlookWorkbook.write(outlook, out);
        AccessibleWorkbook.check(out.toByteArray());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (OutlookTable table : outlook.tables()) {
                Sheet sheet = workbook.getSheet(table.sheetName());
                for (int index = 0; index < table.rows().size(); index++) {
                    assertThat(texts(sheet, 4 + index))
                            .containsExactlyElementsOf(table.rows().get(index).stream()
                                    .map(Object::toString)
                                    .toList());
                }
            }
        }
        out.reset();
        OutlookCsv.write(outlook, out);
        List<CSVRecord> records = CSVParser.parse(
                        new StringReader(out.toString(StandardCharsets.UTF_8).substring(1)),
                        CSVFormat.RFC4180.builder().setDelimiter(';').get())
                .getRecords();
        for (OutlookTable table : outlook.tables()) {
            assertThat(records.stream()
                            .filter(record -> record.get(0).equals(table.sheetName()))
                            .count())
                    .isEqualTo(table.rows().size() + (table.total() == null ? 0 : 1));
        }
    }

    @Test
    void itTakesAsManyStatementsForTheCityAsForOneUnit() throws Exception {
        Officers.logIn("50");
        int ofUnit = statements.during(() -> report.read(AS_OF, TODAY, ORDER));
        Officers.logInAs(Role.HUMAN_RESOURCES);
        assertThat(statements.during(() -> report.read(AS_OF, TODAY, ORDER))).isEqualTo(ofUnit);
    }

    private Evaluation evaluated() {
        return evaluations.evaluate(AS_OF, TODAY, List.of());
    }

    private OutlookTable table(String id) {
        return table(id, ORDER);
    }

    private OutlookTable table(String id, SampleOrder order) {
        return report.read(AS_OF, TODAY, order).tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> row(OutlookTable table, String unit) {
        return table.rows().stream()
                .filter(row -> row.getFirst().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Sheet sheet, int row) {
        return StreamSupport.stream(sheet.getRow(row).spliterator(), false)
                .map(OutlookReportTest::text)
                .toList();
    }

    private static String text(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((int) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    private void asOwner(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
