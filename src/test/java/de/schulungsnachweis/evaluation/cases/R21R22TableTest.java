package de.schulungsnachweis.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.FirstMandate;
import de.schulungsnachweis.testing.Office;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R21 to R23: who stands in which cell of the table. */
@DatabaseTest
class R21R22TableTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Problems problems;

    private Office office;

    @BeforeEach
    void emptyOffice() {
        office = new Office(imports, evaluations, problems);
    }

    @Test
    void aManagersLanguageCourseIsCountedAndDoesNotFulfil() throws Exception {
        office.leader("1", "Weiß", "Änne", "50").training("1", null, null, row -> row.title = "Tschechisch A1");
        GroupFigures leaders = unit(office.evaluated(), "50").figures().leaders();
        assertThat(leaders.trainings()).containsEntry(FirstMandate.MULTILINGUAL, 1);
        assertThat(leaders.withTraining()).isEqualTo(1);
        assertThat(leaders.fulfilled()).isZero();
        assertThat(leaders.open()).isEqualTo(1);
    }

    @Test
    void aManagerWithCitizenContactIsCountedOnceAsManager() throws Exception {
        office.person("1", "Weiß", "Änne", "50", row -> {
            row.leader = "ja";
            row.citizenContact = "ja";
        });
        UnitEvaluation unit = unit(office.evaluated(), "50");
        assertThat(unit.figures().leaders().target()).isEqualTo(1);
        assertThat(unit.figures().staff().target()).isZero();
    }

    @Test
    void blankIsNotNo() throws Exception {
        office.person("1", "Weiß", "Änne", "50", row -> {
                    row.leader = null;
                    row.citizenContact = null;
                    row.mediaWork = null;
                })
                .training("1", null, null);
        Evaluation evaluation = office.evaluated();
        assertThat(unit(evaluation, "50").figures().undeclared()).isEqualTo(1);
        assertThat(unit(evaluation, "50").status())
                .as("nobody can say that there is no target group")
                .isEqualTo(UnitStatus.DELIVERED);
        assertThat(evaluation.certificates().byOutcome()).containsEntry(Outcome.GROUP_UNCLEAR, 1);
    }

    @Test
    void whoIsOutsideOfTheTargetGroupStandsApart() throws Exception {
        office.person("1", "Weiß", "Änne", "50", row -> {}).training("1", null, null);
        UnitEvaluation unit = unit(office.evaluated(), "50");
        assertThat(unit.status()).isEqualTo(UnitStatus.NO_TARGET_GROUP);
        assertThat(unit.figures().outsidePersons()).isEqualTo(1);
        assertThat(unit.figures().outsideTrainings()).isEqualTo(1);
        assertThat(unit.figures().staff().trainingsTotal()).isZero();
    }

    @Test
    void aTargetGroupWithoutARecognisedTrainingIsANilReturn() throws Exception {
        office.staff("1", "Weiß", "Änne", "50").training("1", null, null, row -> row.duration = "7 UE");
        assertThat(unit(office.evaluated(), "50").status()).isEqualTo(UnitStatus.NIL);
    }

    @Test
    void whoseLastDayIsTheAsOfDayStillCounts() throws Exception {
        office.person("1", "Weiß", "Änne", "50", row -> {
                    row.citizenContact = "ja";
                    row.exitDay = Office.AS_OF;
                })
                .person("2", "Nowak", "Ines", "50", row -> {
                    row.citizenContact = "ja";
                    row.exitDay = Office.AS_OF.minusDays(1);
                })
                .training("2", null, null);
        Evaluation evaluation = office.evaluated();
        assertThat(unit(evaluation, "50").figures().staff().target()).isEqualTo(1);
        assertThat(evaluation.persons().left()).isEqualTo(1);
        assertThat(evaluation.certificates().byOutcome()).containsEntry(Outcome.PERSON_LEFT, 1);
    }

    @Test
    void openPersonsAreSplitByDutyNewcomersAndReview() throws Exception {
        office.person("1", "Weiß", "Änne", "50", row -> {
                    row.citizenContact = "ja";
                    row.onDuty = "nein";
                })
                .person("2", "Nowak", "Ines", "50", row -> {
                    row.citizenContact = "ja";
                    row.entryDay = LocalDate.of(2026, 10, 1);
                })
                .person("3", "Hoyer", "Mia", "50", row -> {
                    row.mediaWork = "ja";
                    row.entryDay = LocalDate.of(2026, 9, 30);
                })
                .training("3", null, null, row -> row.duration = null);
        GroupFigures staff = unit(office.evaluated(), "50").figures().staff();
        assertThat(staff.open()).isEqualTo(3);
        assertThat(staff.openNotOnDuty()).isEqualTo(1);
        assertThat(staff.newSinceOctober()).isEqualTo(1);
        assertThat(staff.openInReview()).isEqualTo(1);
        assertThat(staff.certificatesInReview()).isEqualTo(1);
    }

    @Test
    void anAssumedDurationIsCountedAndSaid() throws Exception {
        office.staff("1", "Weiß", "Änne", "50").training("1", null, null, row -> row.duration = "1 Tag");
        assertThat(unit(office.evaluated(), "50").figures().staff().assumedDurations())
                .isEqualTo(1);
    }

    @Test
    void partsOfAUnitBelongToItUnlessTheyAreUnitsThemselves() throws Exception {
        office.staff("1", "Weiß", "Änne", "10.1 Personal")
                .staff("2", "Nowak", "Ines", "Amt 10")
                .staff("3", "Hoyer", "Mia", "EB52")
                .staff("4", "Kästner", "Jörg", "Eigenbetrieb 52");
        assertThat(office.evaluated().units()).extracting(UnitEvaluation::code).containsExactly("10", "EB 52");
    }

    @Test
    void whoIsInNoUnitIsNotLost() throws Exception {
        office.staff("1", "Weiß", "Änne", "50").staff("2", "Nowak", "Ines", " ").training("2", null, null);
        Evaluation evaluation = office.evaluated();
        assertThat(evaluation.persons().withoutUnit()).isEqualTo(1);
        assertThat(evaluation.certificates().byOutcome()).containsEntry(Outcome.PERSON_UNCLEAR, 1);
        assertThat(office.problemCodes()).contains("UNIT_MISSING");
    }

    private static UnitEvaluation unit(Evaluation evaluation, String code) {
        return evaluation.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
