package de.schulungsnachweis.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.recognition.question.Answer;
import de.schulungsnachweis.recognition.question.AskedQuestion;
import de.schulungsnachweis.recognition.question.AskedRecord;
import de.schulungsnachweis.recognition.question.GivenAnswer;
import de.schulungsnachweis.recognition.question.Questions;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Office;
import de.schulungsnachweis.testing.Officers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R9 and R14: what the office's training officer answers about parts and possible duplicates. */
@DatabaseTest
class R09R14AnswersTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Problems problems;

    @Autowired
    private Questions questions;

    private Office office;

    @BeforeEach
    void oneEmployee() {
        office = new Office(imports, evaluations, problems).staff("1001", "Schmidt", "Thomas", "65");
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void tenTimesNinetyMinutesBecomeOneTrainingOfFifteenHoursThatCounts() throws Exception {
        courseOfWeeks(0, 10);
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.ROW_UNCLEAR, 10));
        AskedQuestion question = onlyQuestion("65");
        assertThat(question.records()).hasSize(10);
        assertThat(question.minutesTogether()).isEqualTo(900);
        answer("65", Answer.PARTS);
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1, Outcome.DUPLICATE, 9));
        assertThat(open("65")).isEmpty();
    }

    @Test
    void separateTrainingsOfNinetyMinutesStayTooShort() throws Exception {
        courseOfWeeks(0, 10);
        office.evaluated();
        answer("65", Answer.SEPARATE);
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.TOO_SHORT, 10));
        assertThat(open("65")).isEmpty();
    }

    @Test
    void whatIsListedTwiceCountsOnce() throws Exception {
        similarOnOneDay();
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.ROW_UNCLEAR, 2));
        assertThat(onlyQuestion("65").answers()).containsExactly(Answer.SAME, Answer.SEPARATE);
        answer("65", Answer.SAME);
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1, Outcome.DUPLICATE, 1));
    }

    @Test
    void overlappingTrainingsCannotBeAddedUp() throws Exception {
        similarOnOneDay();
        office.evaluated();
        assertThat(questions.answer(onlyQuestion("65").key(), Answer.PARTS)).isFalse();
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.ROW_UNCLEAR, 2));
    }

    @Test
    void differentTrainingsOfOneDayAreJudgedEachByItself() throws Exception {
        similarOnOneDay();
        office.evaluated();
        answer("65", Answer.SEPARATE);
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 2));
    }

    @Test
    void theSameTrainingWithTwoDurationsIsUnclear() throws Exception {
        training(row -> row.title = "Interkulturelle Kompetenz in der Verwaltung");
        training(row -> {
            row.title = "Interkulturelle Kompetenz für die Verwaltung";
            row.duration = "2 UE";
        });
        office.evaluated();
        answer("65", Answer.SAME);
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.DURATION_UNCLEAR, 1, Outcome.DUPLICATE, 1));
    }

    @Test
    void aPartWithoutAProofLeavesTheTrainingWithoutOne() throws Exception {
        courseOfWeeks(0, 5);
        training(row -> {
            inWeek(row, 5);
            row.proof = "nein";
        });
        office.evaluated();
        answer("65", Answer.PARTS);
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.NO_PROOF, 1, Outcome.DUPLICATE, 5));
    }

    @Test
    void aPartOfUnknownLengthAddsNothingForSure() throws Exception {
        courseOfWeeks(0, 3);
        training(row -> {
            inWeek(row, 3);
            row.duration = "mehrere Stunden";
        });
        office.evaluated();
        answer("65", Answer.PARTS);
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.DURATION_UNCLEAR, 1, Outcome.DUPLICATE, 3));
    }

    @Test
    void partsAreOverWhenTheLastOneIs() throws Exception {
        courseOfWeeks(0, 4);
        training(row -> {
            inWeek(row, 0);
            row.lastDay = LocalDate.of(2026, 12, 30);
        });
        office.evaluated();
        answer("65", Answer.PARTS);
        LocalDate before = LocalDate.of(2026, 12, 29);
        assertThat(byOutcome(before)).isEqualTo(Map.of(Outcome.NOT_OVER, 1, Outcome.DUPLICATE, 4));
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1, Outcome.DUPLICATE, 4));
    }

    @Test
    void anAnswerHoldsWhenTheSameListComesAgain() throws Exception {
        courseOfWeeks(0, 10);
        office.evaluated();
        answer("65", Answer.PARTS);
        Officers.logOut();
        office.staff("1002", "Nowak", "Ines", "65").training("1002", null, null);
        courseOfWeeks(0, 10);
        assertThat(office.outcomes()).containsEntry(Outcome.COUNTED, 2).doesNotContainKey(Outcome.ROW_UNCLEAR);
        assertThat(open("65")).isEmpty();
    }

    @Test
    void laterPartsOfAnAnsweredCourseAreNotAskedAboutAgain() throws Exception {
        courseOfWeeks(0, 3);
        office.evaluated();
        answer("65", Answer.PARTS);
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.TOO_SHORT, 1, Outcome.DUPLICATE, 2));
        Officers.logOut();
        office.staff("1002", "Nowak", "Ines", "65");
        courseOfWeeks(3, 4);
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1, Outcome.DUPLICATE, 3));
    }

    @Test
    void anotherTitleUnderTheNumberOfAnAnsweredCourseIsAskedAboutAgain() throws Exception {
        courseOfWeeks(0, 3);
        office.evaluated();
        answer("65", Answer.PARTS);
        Officers.logOut();
        office.staff("1002", "Nowak", "Ines", "65");
        training(row -> {
            inWeek(row, 5);
            row.title = "Interkulturelle Kompetenz, ganzer Kurs";
        });
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.ROW_UNCLEAR, 2, Outcome.DUPLICATE, 2));
        assertThat(onlyQuestion("65").records()).hasSize(4);
        answer("65", Answer.SEPARATE);
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.TOO_SHORT, 2, Outcome.DUPLICATE, 2));
    }

    @Test
    void whatIsListedTwiceIsAskedBeforeItIsAddedUp() throws Exception {
        training(row -> row.title = "Interkulturelle Kompetenz in der Verwaltung Teil 1");
        training(row -> row.title = "Interkulturelle Kompetenz für die Verwaltung Teil 1");
        training(row -> {
            row.title = "Interkulturelle Kompetenz in der Verwaltung Teil 2";
            row.lastDay = MONDAY;
        });
        office.evaluated();
        assertThat(onlyQuestion("65").series()).isFalse();
        answer("65", Answer.SAME);
        AskedQuestion second = onlyQuestion("65");
        assertThat(second.series()).isTrue();
        answer("65", Answer.PARTS);
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1, Outcome.DUPLICATE, 2));
    }

    @Test
    void anAnswerCanBeTakenBackAndTheQuestionIsOpenAgain() throws Exception {
        courseOfWeeks(0, 10);
        office.evaluated();
        answer("65", Answer.PARTS);
        GivenAnswer given = questions.answers().getFirst();
        assertThat(given.answer()).isEqualTo(Answer.PARTS);
        assertThat(given.familyName()).isEqualTo("Schmidt");
        assertThat(given.actor()).isEqualTo("lokal:99");
        assertThat(given.records()).hasSize(10);
        assertThat(questions.takeBack(given.id())).isTrue();
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.ROW_UNCLEAR, 10));
        assertThat(onlyQuestion("65").records()).hasSize(10);
        assertThat(questions.answers()).isEmpty();
    }

    @Test
    void anotherOfficeCanNeitherSeeNorAnswerNorTakeBack() throws Exception {
        courseOfWeeks(0, 10);
        office.staff("2001", "Nowak", "Ines", "51").evaluated();
        String key = onlyQuestion("65").key();
        assertThat(open("51")).isEmpty();
        assertThat(questions.openCount()).isZero();
        assertThat(questions.answer(key, Answer.PARTS)).isFalse();
        assertThat(outcomes()).isEqualTo(Map.of(Outcome.ROW_UNCLEAR, 10));
        answer("65", Answer.PARTS);
        long id = questions.answers().getFirst().id();
        Officers.logIn("51");
        assertThat(questions.answers()).isEmpty();
        assertThat(questions.takeBack(id)).isFalse();
        assertThat(outcomes()).containsEntry(Outcome.COUNTED, 1);
    }

    @Test
    void aQuestionIsAnsweredOnce() throws Exception {
        similarOnOneDay();
        office.evaluated();
        String key = onlyQuestion("65").key();
        assertThat(questions.answer(key, Answer.SAME)).isTrue();
        assertThat(questions.answer(key, Answer.SEPARATE)).isFalse();
    }

    @Test
    void theQuestionShowsWhatTheListSays() throws Exception {
        courseOfWeeks(0, 2);
        office.evaluated();
        AskedQuestion question = onlyQuestion("65");
        assertThat(question.familyName()).isEqualTo("Schmidt");
        assertThat(question.givenName()).isEqualTo("Thomas");
        assertThat(question.units()).containsExactly("65");
        assertThat(question.records().getFirst())
                .isEqualTo(new AskedRecord(
                        "Interkulturelle Kompetenz", "Volkshochschule", "09-123", null, MONDAY, 90, true));
    }

    private void courseOfWeeks(int from, int to) {
        for (int week = from; week < to; week++) {
            int weeks = week;
            training(row -> inWeek(row, weeks));
        }
    }

    private static void inWeek(Office.TrainingRow row, int week) {
        row.courseNumber = "09-123";
        row.duration = "90 Minuten";
        row.lastDay = MONDAY.plusWeeks(week);
    }

    private void similarOnOneDay() {
        training(row -> row.title = "Interkulturelle Kompetenz in der Verwaltung");
        training(row -> row.title = "Interkulturelle Kompetenz für die Verwaltung");
    }

    private void training(Consumer<Office.TrainingRow> details) {
        office.training("1001", null, null, details);
    }

    private List<AskedQuestion> open(String unit) {
        Officers.logIn(unit);
        return questions.open(0, 100).questions();
    }

    private AskedQuestion onlyQuestion(String unit) {
        List<AskedQuestion> open = open(unit);
        assertThat(open).hasSize(1);
        assertThat(questions.openCount()).isEqualTo(1);
        return open.getFirst();
    }

    private void answer(String unit, Answer answer) {
        assertThat(questions.answer(onlyQuestion(unit).key(), answer)).isTrue();
    }

    private Map<Outcome, Integer> outcomes() {
        return byOutcome(Office.AS_OF);
    }

    private Map<Outcome, Integer> byOutcome(LocalDate asOf) {
        return CurrentScope.during(Job.EVALUATION, () -> evaluations.evaluate(asOf, asOf, List.of()))
                .certificates()
                .byOutcome()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
