package de.schulungsnachweis.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.recognition.person.PersonQuestion;
import de.schulungsnachweis.recognition.person.PersonQuestions;
import de.schulungsnachweis.recognition.question.QuestionPart;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Office;
import de.schulungsnachweis.testing.Officers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R26: whom a list means is asked once, and the answer is kept. */
@DatabaseTest
class R26AnswersTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Problems problems;

    @Autowired
    private PersonQuestions questions;

    private Office office;

    @BeforeEach
    void twoOfOneName() throws Exception {
        office = new Office(imports, evaluations, problems).withUnits("50", "51");
        Officers.logIn("50");
        office.staff("1001", "Schmidt", "Thomas", "50")
                .staff("1002", "Schmidt", "Thomas", "50")
                .staff("1003", "Nowak", "Ines", "50");
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void whoIsMeantIsChosenAmongThoseWhoFitAndTheCertificateCounts() throws Exception {
        unclear();
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.PERSON_UNCLEAR, 1));
        PersonQuestion question = onlyQuestion();
        assertThat(question.listed().familyName()).isEqualTo("Schmidt");
        assertThat(question.trainings())
                .containsExactly(new PersonQuestion.Waiting("Interkulturelle Kompetenz", LocalDate.of(2024, 5, 16)));
        assertThat(question.candidates())
                .extracting(PersonQuestion.Candidate::personnelNumber)
                .containsExactly("1001", "1002");
        choose("1002");
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
        assertThat(open()).isEmpty();
        assertThat(questions.openCount()).isZero();
    }

    @Test
    void theChoiceIsRememberedForALaterList() throws Exception {
        unclear();
        office.evaluated();
        choose("1002");
        office.staff("1004", "Weiß", "Änne", "50").training(null, "Schmidt", "Thomas", row -> {
            row.unit = "50";
            row.lastDay = LocalDate.of(2025, 2, 3);
        });
        unclear();
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 2, Outcome.DUPLICATE, 1));
        assertThat(office.problemCodes()).containsExactly("PERSON_NOT_UNIQUE");
    }

    @Test
    void aRowOfAListOfTheCityIsAskedOfTheOfficeThatItNames() throws Exception {
        office.evaluated();
        Officers.logOut();
        unclear();
        office.evaluated();
        Officers.logIn("51");
        assertThat(open()).isEmpty();
        Officers.logIn("50");
        choose("1001");
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
    }

    @Test
    void aTrainingThatThePersonHasAlreadyIsNotCountedTwice() throws Exception {
        unclear();
        office.training("1001", null, null);
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.PERSON_UNCLEAR, 1, Outcome.COUNTED, 1));
        choose("1001");
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.DUPLICATE, 1, Outcome.COUNTED, 1));
    }

    @Test
    void noneOfThemLeavesThePersonUnclearWithoutAskingAgain() throws Exception {
        unclear();
        office.evaluated();
        assertThat(questions.answer(onlyQuestion().key(), null)).isTrue();
        assertThat(open()).isEmpty();
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.PERSON_UNCLEAR, 1));
    }

    @Test
    void aNumberWithAnotherSurnameMayBeThePersonOfTheNumber() throws Exception {
        office.training("1003", "Weiß", "Ines");
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.PERSON_UNCLEAR, 1));
        choose("1003");
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
    }

    @Test
    void oneNumberWithTwoNamesIsTwoQuestions() throws Exception {
        office.training("1003", "Weiß", "Ines");
        office.training("1003", "Öztürk", "Gülşah", row -> row.lastDay = LocalDate.of(2025, 2, 3));
        office.evaluated();
        assertThat(questions.openCount()).isEqualTo(2);
        List<PersonQuestion> open = open();
        assertThat(open).extracting(question -> question.listed().familyName()).containsExactly("Öztürk", "Weiß");
        PersonQuestion married = open.getLast();
        long person = married.candidates().getFirst().id();
        assertThat(questions.answer(married.key(), person)).isTrue();
        assertThat(onlyQuestion().listed().familyName()).isEqualTo("Öztürk");
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1, Outcome.PERSON_UNCLEAR, 1));
    }

    @Test
    void aPartOfTheQuestionsHasItsCandidatesAndSaysHowManyAreOpen() throws Exception {
        office.training("1003", "Weiß", "Ines");
        unclear();
        office.evaluated();
        QuestionPart<PersonQuestion> second = questions.open(1, 1);
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.questions()).singleElement().satisfies(question -> {
            assertThat(question.listed().familyName()).isEqualTo("Weiß");
            assertThat(question.candidates())
                    .extracting(PersonQuestion.Candidate::personnelNumber)
                    .containsExactly("1003");
        });
        assertThat(questions.open(2, 1)).isEqualTo(new QuestionPart<>(List.of(), 2));
    }

    @Test
    void whoBearsAPartOfADoubleNameMayBeMeant() throws Exception {
        office.training(null, "Schmidt-Weiß", "Thomas", row -> row.unit = "50");
        office.evaluated();
        assertThat(onlyQuestion().candidates())
                .extracting(PersonQuestion.Candidate::personnelNumber)
                .containsExactly("1001", "1002");
    }

    @Test
    void aChoiceCanBeTakenBack() throws Exception {
        unclear();
        office.training("1001", null, null);
        office.evaluated();
        choose("1001");
        assertThat(questions.answers()).hasSize(1);
        assertThat(questions.takeBack(questions.answers().getFirst().id())).isTrue();
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.PERSON_UNCLEAR, 1, Outcome.COUNTED, 1));
        assertThat(questions.answers()).isEmpty();
        assertThat(onlyQuestion().candidates()).hasSize(2);
    }

    @Test
    void nobodyElseThanAProposedPersonCanBeChosen() throws Exception {
        unclear();
        office.evaluated();
        long other = Long.MAX_VALUE;
        assertThat(questions.answer(onlyQuestion().key(), other)).isFalse();
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.PERSON_UNCLEAR, 1));
    }

    @Test
    void anotherOfficeCanNeitherSeeNorAnswerNorTakeBack() throws Exception {
        unclear();
        office.evaluated();
        PersonQuestion question = onlyQuestion();
        long person = question.candidates().getFirst().id();
        Officers.logIn("51");
        assertThat(open()).isEmpty();
        assertThat(questions.openCount()).isZero();
        assertThat(questions.answer(question.key(), person)).isFalse();
        assertThat(questions.answer(question.key(), null)).isFalse();
        Officers.logIn("50");
        choose("1001");
        long id = questions.answers().getFirst().id();
        Officers.logIn("51");
        assertThat(questions.answers()).isEmpty();
        assertThat(questions.takeBack(id)).isFalse();
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
    }

    @Test
    void anAnswerOfOneOfficeSaysNothingAboutTheListsOfAnother() throws Exception {
        office.training("9999", "Schmidt", "Thomas", row -> row.unit = "50");
        office.evaluated();
        choose("1001");
        Officers.logIn("51");
        Office other = new Office(imports, evaluations, problems)
                .staff("2001", "Schmidt", "Tom", "51")
                .training("9999", "Schmidt", "Tom");
        assertThat(other.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1, Outcome.PERSON_UNCLEAR, 1));
    }

    private void unclear() {
        office.training(null, "Schmidt", "Thomas", row -> row.unit = "50");
    }

    private List<PersonQuestion> open() {
        return questions.open(0, 10).questions();
    }

    private PersonQuestion onlyQuestion() {
        List<PersonQuestion> open = open();
        assertThat(open).hasSize(1);
        assertThat(questions.openCount()).isEqualTo(1);
        return open.getFirst();
    }

    private void choose(@Nullable String number) {
        PersonQuestion question = onlyQuestion();
        long person = question.candidates().stream()
                .filter(candidate -> candidate.personnelNumber() != null
                        && candidate.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(questions.answer(question.key(), person)).isTrue();
    }

    private Map<Outcome, Integer> outcomes() {
        return CurrentScope.during(Job.EVALUATION, () -> evaluations.evaluate(Office.AS_OF, Office.AS_OF, List.of()))
                .certificates()
                .byOutcome()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
