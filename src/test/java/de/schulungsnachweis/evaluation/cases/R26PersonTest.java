package de.schulungsnachweis.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Office;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R26: the key of a person is the personnel number; nobody is taken for somebody else. */
@DatabaseTest
class R26PersonTest {

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
    void thePersonnelNumberFindsThePerson() throws Exception {
        office.staff("00012", "Öztürk", "Gülşah", "50").training("00012", null, null);
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
    }

    @Test
    void aNumberWithAnotherSurnameIsAQuestion() throws Exception {
        office.staff("00012", "Öztürk", "Gülşah", "50").training("00012", "Weiß", "Gülşah");
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.PERSON_UNCLEAR, 1));
        assertThat(office.problemCodes()).containsOnly("PERSON_NAME_DIFFERS");
    }

    @Test
    void anUnknownNumberIsAQuestionEvenWhereTheNameFits() throws Exception {
        office.staff("00012", "Öztürk", "Gülşah", "50").training("12", "Öztürk", "Gülşah", row -> row.unit = "50");
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.PERSON_UNCLEAR, 1));
        assertThat(office.problemCodes()).containsOnly("PERSON_UNKNOWN");
    }

    @Test
    void withoutANumberTheNameFindsThePersonWithinTheUnitInAnySpelling() throws Exception {
        office.staff("1001", "Müller", "Jörg", "50")
                .staff("1002", "Müller", "Jörg", "51")
                .training(null, "Mueller", "JÖRG", row -> row.unit = "Amt 51");
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
    }

    @Test
    void twoPeopleOfOneNameInTheUnitAreAQuestion() throws Exception {
        office.staff("1001", "Schmidt", "Thomas", "65")
                .staff("1002", "Schmidt", "Thomas", "65")
                .training(null, "Schmidt", "Thomas", row -> row.unit = "65");
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.PERSON_UNCLEAR, 1));
        assertThat(office.problemCodes()).containsOnly("PERSON_NOT_UNIQUE");
    }

    @Test
    void aPartOfADoubleNameFindsTheOnlyPersonOfTheUnit() throws Exception {
        office.staff("1001", "Müller-Lüdenscheid", "Anna", "50")
                .staff("1002", "Nowak", "Ines", "50")
                .training(null, "Müller", "Anna", row -> row.unit = "50");
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
    }

    @Test
    void anAbbreviatedGivenNameFindsTheOnlyPersonOfTheUnit() throws Exception {
        office.staff("1001", "Müller", "Anna Maria", "50").training(null, "Müller", "A.", row -> row.unit = "50");
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
    }

    @Test
    void anAbbreviatedGivenNameThatFitsTwoIsAQuestionThatSaysHowMany() throws Exception {
        office.staff("1001", "Müller", "Anna", "50")
                .staff("1002", "Müller", "Arne", "50")
                .training(null, "Müller", "A.", row -> row.unit = "50");
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.PERSON_UNCLEAR, 1));
        assertThat(office.problemMessages().getFirst())
                .contains("passen 2 Personen")
                .doesNotContain("Anna")
                .doesNotContain("Arne");
    }

    @Test
    void anEmailOfSomebodyElseIsAQuestionEvenWhereTheNameFits() throws Exception {
        office.person("1001", "Weiß", "Änne", "50", row -> {
                    row.citizenContact = "ja";
                    row.email = "aenne.weiss@stadt.example";
                })
                .staff("1002", "Nowak", "Ines", "50")
                .training(null, "Nowak", "Ines", row -> {
                    row.unit = "50";
                    row.email = "aenne.weiss@stadt.example";
                });
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.PERSON_UNCLEAR, 1));
    }

    @Test
    void oneNumberWithTwoNamesIsNobodyUntilSomebodyDecides() throws Exception {
        office.staff("1001", "Schmidt", "Thomas", "65")
                .staff("1001", "Nowak", "Ines", "65")
                .staff("1002", "Weiß", "Änne", "65");
        Evaluation evaluation = office.evaluated();
        assertThat(evaluation.total().persons()).isEqualTo(1);
        assertThat(evaluation.persons().decide()).isEqualTo(2);
        assertThat(office.problemCodes()).containsExactly("NUMBER_TWO_NAMES", "NUMBER_TWO_NAMES");
    }

    @Test
    void theSameNumberAndNameInTwoUnitsIsOnePersonWhoCountsAsManager() throws Exception {
        office.staff("1001", "Schmidt", "Thomas", "10")
                .leader("1001", "Schmidt", "Thomas", "50")
                .training("1001", "Schmidt", "Thomas");
        Evaluation evaluation = office.evaluated();
        assertThat(evaluation.total().persons()).isEqualTo(1);
        assertThat(unit(evaluation, "50").figures().leaders().fulfilled()).isEqualTo(1);
        assertThat(unit(evaluation, "10").figures().persons()).isZero();
        assertThat(unit(evaluation, "10").remark()).isEqualTo("1 Person zählt bei 50");
        assertThat(evaluation.persons().leaders())
                .as("both entries are accounted for")
                .isEqualTo(2);
    }

    @Test
    void aPersonListedTwiceWithContradictingGroupsIsAQuestion() throws Exception {
        office.staff("1001", "Schmidt", "Thomas", "10").leader("1001", "Schmidt", "Thomas", "10");
        assertThat(office.evaluated().persons().decide()).isEqualTo(2);
        assertThat(office.problemCodes()).containsExactly("ENTRIES_CONTRADICT", "ENTRIES_CONTRADICT");
    }

    private static UnitEvaluation unit(Evaluation evaluation, String code) {
        return evaluation.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
