package de.schulungsnachweis.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.FirstMandate;
import de.schulungsnachweis.testing.OwnDatabaseTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of the program equal those of a count by hand. */
@OwnDatabaseTest
class CityFiguresTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    private PlainCount expected;
    private Evaluation evaluation;

    @BeforeEach
    void evaluateACity(@TempDir Path folder) throws Exception {
        City city = City.of(12, 1500, 3000);
        imports.run(new ImportOrder(
                ListKind.STAFF, city.writeStaff(folder.resolve("personal.xlsx")), "personal.xlsx", null));
        imports.run(new ImportOrder(
                ListKind.CERTIFICATES,
                city.writeCertificates(folder.resolve("nachweise.xlsx")),
                "nachweise.xlsx",
                null));
        expected = new PlainCount(city, AS_OF, TODAY);
        evaluation = CurrentScope.during(Job.EVALUATION, () -> evaluations.evaluate(AS_OF, TODAY, List.of()));
    }

    @Test
    void everyFigureOfTheTableEqualsTheCountByHandAndTheRowsAddUp() {
        assertThat(evaluation.units()).hasSize(12);
        for (UnitEvaluation unit : evaluation.units()) {
            Map<TargetGroup, PlainCount.Tally> tallies = expected.units.get(unit.code());
            assertGroup(unit.figures().leaders(), tallies.get(TargetGroup.LEADERS));
            assertGroup(unit.figures().staff(), tallies.get(TargetGroup.STAFF));
            assertThat(unit.figures().undeclared()).isEqualTo(tallies.get(TargetGroup.UNDECLARED).persons);
            assertThat(unit.figures().outsidePersons()).isEqualTo(tallies.get(TargetGroup.NOT_IN_TARGET_GROUP).persons);
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(evaluation.certificates().byOutcome().get(outcome))
                    .as(outcome.name())
                    .isEqualTo(expected.outcomes.getOrDefault(outcome, 0));
        }
        assertTotalIsTheSumOfTheUnits();
    }

    private static void assertGroup(GroupFigures figures, PlainCount.Tally tally) {
        assertThat(figures.target()).isEqualTo(tally.persons);
        for (Category category : FirstMandate.MANDATE.categories()) {
            assertThat(figures.trainings().get(category)).isEqualTo(tally.trainings.getOrDefault(category, 0));
        }
        assertThat(figures.withTraining()).isEqualTo(tally.withTraining);
        assertThat(figures.fulfilled()).isEqualTo(tally.fulfilled);
        assertThat(figures.open()).isEqualTo(tally.persons - tally.fulfilled);
        assertThat(figures.openNotOnDuty()).isEqualTo(tally.openNotOnDuty);
        assertThat(figures.newSinceOctober()).isEqualTo(tally.newSinceOctober);
    }

    private void assertTotalIsTheSumOfTheUnits() {
        List<UnitEvaluation> units = evaluation.units();
        assertThat(evaluation.total().persons())
                .isEqualTo(units.stream()
                        .mapToInt(unit -> unit.figures().persons())
                        .sum());
        assertThat(evaluation.total().staff().fulfilled())
                .isEqualTo(units.stream()
                        .mapToInt(unit -> unit.figures().staff().fulfilled())
                        .sum());
        assertThat(evaluation.total().leaders().trainingsTotal()
                        + evaluation.total().staff().trainingsTotal())
                .isEqualTo(evaluation.certificates().byOutcome().get(Outcome.COUNTED));
        assertThat(evaluation.certificates().byOutcome().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(expected.outcomes.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }
}
