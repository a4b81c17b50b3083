package de.schulungsnachweis.evaluation.cases;

import static de.schulungsnachweis.testing.DatedLists.employed;
import static de.schulungsnachweis.testing.DatedLists.leader;
import static de.schulungsnachweis.testing.DatedLists.staffMember;
import static de.schulungsnachweis.testing.DatedLists.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.DatedLists;
import de.schulungsnachweis.testing.FirstMandate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** R23, R26a: unit and group are those of the as-of day, and a training follows its person. */
@DatabaseTest
class R23ChangesTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 15);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);
    private static final String INTERCULTURAL = "Interkulturelle Kompetenz";

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @TempDir
    private Path folder;

    private DatedLists lists;

    @BeforeEach
    void noListsYet() {
        lists = new DatedLists(imports, folder);
    }

    @Test
    void whoIsALeaderNowAndWasStaffBeforeIsJudgedByTheGroupOfTheDay() throws Exception {
        lists.staff("01.03.2026", staffMember("1", "Weiß", "50"));
        lists.trainings(training("1", "Tschechisch A1"));
        lists.staff("01.11.2026", leader("1", "Weiß", "50"));
        UnitFigures before = unit(on(OCTOBER), "50").figures();
        assertThat(before.staff().fulfilled()).isEqualTo(1);
        assertThat(before.leaders().target()).isZero();
        UnitFigures after = unit(on(DECEMBER), "50").figures();
        assertThat(after.staff().target()).isZero();
        assertThat(after.leaders().open())
                .as("a language does not fulfil for managers")
                .isEqualTo(1);
        assertThat(after.leaders().trainings()).containsEntry(FirstMandate.MULTILINGUAL, 1);
    }

    @Test
    void whoMovedCountsOnceWithAllTrainingsInTheUnitOfTheDay() throws Exception {
        lists.staff("01.03.2026", staffMember("1", "Weiß", "50"), staffMember("2", "Nowak", "51"));
        lists.trainings(training("1", INTERCULTURAL));
        lists.staff("01.11.2026", staffMember("1", "Weiß", "51"), staffMember("2", "Nowak", "51"));
        lists.staff("02.11.2026", staffMember("3", "Hoyer", "50"));
        assertThat(unit(on(OCTOBER), "50").figures().staff().fulfilled()).isEqualTo(1);
        Evaluation after = on(DECEMBER);
        assertThat(unit(after, "50").figures().staff().fulfilled()).isZero();
        assertThat(unit(after, "51").figures().staff().target()).isEqualTo(2);
        assertThat(unit(after, "51").figures().staff().fulfilled()).isEqualTo(1);
        assertThat(after.total().staff().target()).isEqualTo(3);
        assertThat(after.total().staff().trainingsTotal()).isEqualTo(1);
    }

    @Test
    void whoLeftCountsUntilTheLastDayAndTheTrainingIsAccountedForAfterwards() throws Exception {
        lists.staff("01.03.2026", employed("1", "Weiß", "50", "", "15.11.2026"), staffMember("2", "Nowak", "50"));
        lists.trainings(training("1", INTERCULTURAL));
        assertThat(on(NOVEMBER).total().staff().fulfilled()).isEqualTo(1);
        Evaluation after = on(DECEMBER);
        assertThat(after.total().staff().target()).isEqualTo(1);
        assertThat(after.total().staff().fulfilled()).isZero();
        assertThat(after.persons().left()).isEqualTo(1);
        assertThat(after.certificates().byOutcome()).containsEntry(Outcome.PERSON_LEFT, 1);
    }

    @Test
    void whoLeftAndCameBackCountsAgainWithTheEarlierTrainings() throws Exception {
        lists.staff("01.03.2026", employed("1", "Weiß", "50", "", "30.06.2026"), staffMember("2", "Nowak", "50"));
        lists.trainings(training("1", INTERCULTURAL));
        assertThat(on(OCTOBER).total().staff().target()).isEqualTo(1);
        lists.staff("15.11.2026", employed("1", "Weiß", "50", "15.11.2026", ""), staffMember("2", "Nowak", "50"));
        Evaluation after = on(DECEMBER);
        assertThat(after.total().staff().target()).isEqualTo(2);
        assertThat(after.total().staff().fulfilled()).isEqualTo(1);
        assertThat(after.persons().left()).isZero();
        assertThat(on(OCTOBER).total().staff().target())
                .as("was not there in between")
                .isEqualTo(1);
    }

    @Test
    void whoWasMissingInOneListAndCameBackIsWithoutAUnitOnlyInBetween() throws Exception {
        lists.staff("01.03.2026", staffMember("1", "Weiß", "50"), staffMember("2", "Nowak", "50"));
        lists.trainings(training("1", INTERCULTURAL));
        lists.staff("01.11.2026", staffMember("2", "Nowak", "50"));
        lists.staff("01.12.2026", staffMember("1", "Weiß", "50"), staffMember("2", "Nowak", "50"));
        assertThat(on(OCTOBER).total().staff().fulfilled()).isEqualTo(1);
        Evaluation between = on(NOVEMBER);
        assertThat(between.total().staff().target()).isEqualTo(1);
        assertThat(between.persons().withoutUnit()).isEqualTo(1);
        assertThat(between.certificates().byOutcome()).containsEntry(Outcome.PERSON_UNCLEAR, 1);
        assertThat(on(DECEMBER).total().staff().fulfilled()).isEqualTo(1);
    }

    @Test
    void unitsThatMergeAreOneUnitFromTheDayOn() throws Exception {
        lists.units("51;Jugendamt;Amt;GB 5;;", "52;Sportamt;Amt;GB 5;;");
        lists.staff("01.03.2026", staffMember("1", "Weiß", "51"), staffMember("2", "Nowak", "52"));
        lists.trainings(training("2", INTERCULTURAL));
        lists.units("51;Amt für Jugend und Sport;Amt;GB 5;;", "52;Sportamt;Amt;GB 5;;31.10.2026");
        lists.staff("01.11.2026", staffMember("1", "Weiß", "51"), staffMember("2", "Nowak", "51"));
        Evaluation before = on(OCTOBER);
        assertThat(before.units()).extracting(UnitEvaluation::code).containsExactly("51", "52");
        assertThat(unit(before, "52").figures().staff().fulfilled()).isEqualTo(1);
        Evaluation after = on(DECEMBER);
        assertThat(after.units()).extracting(UnitEvaluation::code).containsExactly("51");
        assertThat(unit(after, "51").name()).isEqualTo("Amt für Jugend und Sport");
        assertThat(unit(after, "51").figures().staff().target()).isEqualTo(2);
        assertThat(unit(after, "51").figures().staff().fulfilled()).isEqualTo(1);
    }

    private Evaluation on(LocalDate day) {
        return CurrentScope.during(Job.EVALUATION, () -> evaluations.evaluate(day, day, List.of()));
    }

    private static UnitEvaluation unit(Evaluation evaluation, String code) {
        return evaluation.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
