package de.schulungsnachweis.evaluation.detail;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.evaluation.detail.CellRows.PersonRow;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.testing.CountedStatements;
import de.schulungsnachweis.testing.Examples;
import de.schulungsnachweis.testing.FirstMandate;
import de.schulungsnachweis.testing.Officers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R25: behind every number stand as many rows as it says, and only for those who may see them. */
@PageTest
@Import(CountedStatements.class)
class CellDetailsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<@Nullable TargetGroup> LINES =
            Arrays.asList(TargetGroup.LEADERS, TargetGroup.STAFF, null);

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private CellDetails details;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private JdbcClient jdbc;

    private String[] units = {};

    @BeforeAll
    void importExamples() throws Exception {
        Examples.importAll(imports);
        units = jdbc.sql("select code from organisational_unit")
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void behindEveryNumberOfEveryLineStandAsManyRowsAsItSays() {
        Officers.logIn(units);
        Evaluation evaluation = evaluations.evaluate(AS_OF, TODAY, List.of());
        int numbers = 0;
        for (UnitEvaluation unit : evaluation.units()) {
            for (@Nullable TargetGroup line : LINES) {
                for (CellColumn column : columns(line)) {
                    Cell cell = new Cell(List.of(unit.code()), line, column, AS_OF);
                    int number = number(unit.figures(), line, column);
                    CellRows rows = details.read(cell, TODAY, 1);
                    assertThat(rows.total()).as(cell.subject()).isEqualTo(number);
                    assertThat(shown(rows)).as(cell.subject()).isEqualTo(Math.min(number, CellDetails.PAGE_SIZE));
                    numbers += number;
                }
            }
        }
        assertThat(numbers).isGreaterThan(500);
    }

    @Test
    void behindEverySumStandTheRowsOfAllItsUnits() {
        Officers.logIn(units);
        Evaluation evaluation = evaluations.evaluate(AS_OF, TODAY, List.of());
        for (@Nullable TargetGroup line : LINES) {
            for (CellColumn column : columns(line)) {
                Cell cell = new Cell(List.of(units), line, column, AS_OF);
                assertThat(details.read(cell, TODAY, 1).total())
                        .as(cell.subject())
                        .isEqualTo(number(evaluation.total(), line, column));
            }
        }
    }

    @Test
    void thePagesTogetherShowEveryRowOnce() {
        Officers.logIn(units);
        UnitEvaluation largest = evaluations.evaluate(AS_OF, TODAY, List.of()).units().stream()
                .max((one, other) ->
                        Integer.compare(one.figures().persons(), other.figures().persons()))
                .orElseThrow();
        Cell cell = new Cell(List.of(largest.code()), null, CellColumn.PERSONS, AS_OF);
        int pages = details.read(cell, TODAY, 1).pages();
        List<PersonRow> persons = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            persons.addAll(details.read(cell, TODAY, page).persons());
        }
        assertThat(persons).hasSize(largest.figures().persons());
        assertThat(details.read(cell, TODAY, pages + 1).persons()).isEmpty();
        assertThat(details.read(cell, TODAY, pages + 1).total()).isEqualTo(persons.size());
    }

    @Test
    void everyPersonHasASentenceOnTheDutyAndEveryCertificateSaysWhy() {
        Officers.logIn(units);
        for (String unit : units) {
            assertThat(details.read(new Cell(List.of(unit), null, CellColumn.PERSONS, AS_OF), TODAY, 1)
                            .persons())
                    .allSatisfy(person -> {
                        assertThat(person.duty()).endsWith(".");
                        assertThat(person.certificates())
                                .allSatisfy(certificate ->
                                        assertThat(certificate.why()).matches("(?s)(Zählt|Noch offen).*\\."));
                    });
        }
    }

    @Test
    void whoFulfilledAndWhoDidNotIsSaid() {
        Officers.logIn("50");
        assertThat(duties(CellColumn.FULFILLED)).isNotEmpty().allMatch(duty -> duty.contains("ist erfüllt mit"));
        assertThat(duties(CellColumn.OPEN))
                .isNotEmpty()
                .allMatch(duty -> duty.contains("ist noch nicht erfüllt. Nötig ist"));
    }

    @Test
    void afterTheWindowNobodyIsNotYetFulfilled() {
        Officers.logIn("50");
        CellRows rows = details.read(new Cell(List.of("50"), null, CellColumn.OPEN, AS_OF), AS_OF.plusDays(15), 1);
        assertThat(rows.cell().column().label(rows.interim())).isEqualTo("nicht erfüllt");
        assertThat(rows.persons()).isNotEmpty().allMatch(person -> person.duty().contains("ist nicht erfüllt."));
    }

    @Test
    void anotherOfficeSeesNobody() {
        Officers.logIn("50");
        for (String unit : units) {
            int total = details.read(new Cell(List.of(unit), null, CellColumn.PERSONS, AS_OF), TODAY, 1)
                    .total();
            assertThat(total > 0).as(unit).isEqualTo(unit.equals("50"));
        }
    }

    @Test
    void nobodySeesAnybodyWithoutALogIn() {
        assertThat(details.read(new Cell(List.of("50"), null, CellColumn.PERSONS, AS_OF), TODAY, 1)
                        .total())
                .isZero();
    }

    @Test
    void itTakesAsManyStatementsForManyRowsAsForFew() throws Exception {
        Officers.logIn(units);
        int ofMany = statements.during(
                () -> details.read(new Cell(List.of("50"), null, CellColumn.PERSONS, AS_OF), TODAY, 1));
        int ofNone = statements.during(
                () -> details.read(new Cell(List.of("50"), null, CellColumn.PERSONS, AS_OF), TODAY, 99));
        assertThat(ofMany).isEqualTo(ofNone).isBetween(2, 4);
    }

    private List<String> duties(CellColumn column) {
        return details.read(new Cell(List.of("50"), null, column, AS_OF), TODAY, 1).persons().stream()
                .map(PersonRow::duty)
                .toList();
    }

    private static int shown(CellRows rows) {
        return rows.cell().column().certificates()
                ? rows.persons().stream()
                        .mapToInt(person -> person.certificates().size())
                        .sum()
                : rows.persons().size();
    }

    /** What stands apart is of no line. */
    private static List<CellColumn> columns(@Nullable TargetGroup line) {
        return CellColumn.all(FirstMandate.MANDATE).stream()
                .filter(column -> !ofOutlook(column))
                .filter(column -> line == null || !apart(column))
                .toList();
    }

    /** The outlook's own test counts behind these. */
    private static boolean ofOutlook(CellColumn column) {
        return List.of(CellColumn.PRIVATE_SOURCE, CellColumn.WITHOUT_SOURCE, CellColumn.BEFORE_CONCEPT)
                .contains(column);
    }

    private static boolean apart(CellColumn column) {
        return column.equals(CellColumn.OUTSIDE_PERSONS)
                || column.equals(CellColumn.OUTSIDE_TRAININGS)
                || column.equals(CellColumn.UNDECLARED);
    }

    private static int number(UnitFigures unit, @Nullable TargetGroup line, CellColumn column) {
        if (line == null) {
            return apart(column) || column.equals(CellColumn.PERSONS)
                    ? number(unit, unit.leaders(), column)
                    : number(unit, unit.leaders(), column) + number(unit, unit.staff(), column);
        }
        return number(unit, line == TargetGroup.LEADERS ? unit.leaders() : unit.staff(), column);
    }

    private static int number(UnitFigures unit, GroupFigures group, CellColumn column) {
        if (column.category() != null) {
            return group.trainings().get(column.category());
        }
        return switch (column.name()) {
            case "PERSONS" -> unit.persons();
            case "TARGET" -> group.target();
            case "TRAININGS" -> group.trainingsTotal();
            case "WITH_TRAINING" -> group.withTraining();
            case "FULFILLED" -> group.fulfilled();
            case "OPEN" -> group.open();
            case "OPEN_IN_REVIEW" -> group.openInReview();
            case "OPEN_NOT_ON_DUTY" -> group.openNotOnDuty();
            case "NEW_SINCE_OCTOBER" -> group.newSinceOctober();
            case "IN_REVIEW" -> group.certificatesInReview();
            case "OUTSIDE_PERSONS" -> unit.outsidePersons();
            case "OUTSIDE_TRAININGS" -> unit.outsideTrainings();
            case "UNDECLARED" -> unit.undeclared();
            case "ASSUMED" -> group.assumedDurations();
            default -> throw new AssertionError(column.name());
        };
    }
}
