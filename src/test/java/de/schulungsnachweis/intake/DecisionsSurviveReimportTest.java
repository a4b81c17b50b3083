package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static de.schulungsnachweis.intake.CsvLists.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.recognition.DecisionOrder;
import de.schulungsnachweis.recognition.RecognitionDesk;
import de.schulungsnachweis.recognition.person.PersonQuestion;
import de.schulungsnachweis.recognition.person.PersonQuestions;
import de.schulungsnachweis.recognition.question.Answer;
import de.schulungsnachweis.recognition.question.Questions;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.FirstMandate;
import de.schulungsnachweis.testing.Officers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Decisions survive every re-import: people own them, imports own facts. Undoing an import says what stays. */
@DatabaseTest
class DecisionsSurviveReimportTest {

    private static final String TITLE = "Interkulturelle Kompetenz";
    /** Content stated as "u. a." is in doubt by nature. */
    private static final String DOUBTFUL = "Moderne Verwaltung (u. a. Diversität, Haushalt)";

    @Autowired
    private Imports imports;

    @Autowired
    private PersonQuestions persons;

    @Autowired
    private Questions questions;

    @Autowired
    private RecognitionDesk desk;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private CsvLists lists;
    private StoredFacts facts;

    @BeforeEach
    void anOffice() throws Exception {
        lists = new CsvLists(folder);
        facts = new StoredFacts(environment);
        imports.run(lists.moreStaff("01.03.2026", person("9", "Weiß", "50")));
        Officers.logIn("50");
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void decisionsSurviveEveryReimportPersonMatches() throws Exception {
        imports.run(twoOfOneName());
        ImportOrder list = lists.fullCertificates(training("", "Schmidt", "50", TITLE));
        imports.run(list);
        choose("2");
        imports.run(lists.savedAgain(list));
        assertThat(matched()).containsExactly("2");
        imports.run(lists.fullCertificates(training("", "Schmidt", "50", TITLE, "4 UE")));
        assertThat(matched()).containsExactly("2");
        imports.run(lists.fullStaff(
                "01.11.2026", person("1", "Schmidt", "50"), person("2", "Schmidt", "50"), person("9", "Weiß", "50")));
        assertThat(matched()).containsExactly("2");
        assertThat(persons.openCount()).isZero();
    }

    @Test
    void decisionsSurviveEveryReimportPersonMatchesOfAStaffListThatWasUndone() throws Exception {
        imports.run(lists.moreCertificates(training("", "Schmidt", "50", TITLE)));
        Map<String, List<String>> before = facts.everything();
        ImportRun staff = imports.run(twoOfOneName());
        choose("2");
        assertThat(imports.undoPreview(staff.storedId()).kept())
                .containsExactly("Antworten, welche Person gemeint ist: 1");
        imports.undo(staff.storedId());
        assertThat(facts.everything()).isEqualTo(before);
        assertThat(persons.openCount()).isEqualTo(1);
        imports.run(lists.savedAgain(twoOfOneName()));
        assertThat(matched()).containsExactly("2");
        assertThat(persons.answers()).hasSize(1);
        assertThat(persons.openCount()).isZero();
    }

    @Test
    void decisionsSurviveEveryReimportOneTrainingOrSeveral() throws Exception {
        ImportOrder list = lists.fullCertificates(
                training("9", "Weiß", "50", TITLE + " in der Verwaltung"),
                training("9", "Weiß", "50", TITLE + " für die Verwaltung"));
        ImportRun run = imports.run(list);
        assertThat(questions.answer(questions.open(0, 1).questions().getFirst().key(), Answer.SAME))
                .isTrue();
        assertThat(imports.undoPreview(run.storedId()).kept())
                .containsExactly("Antworten, ob es eine Schulung ist oder mehrere: 1");
        imports.run(lists.savedAgain(list));
        assertThat(questions.openCount()).isZero();
        assertThat(facts.texts("select outcome from judgement j join certificate c on c.id = j.certificate_id"
                        + " where c.duplicate_of is null"))
                .containsExactly("COUNTED");
    }

    @Test
    void decisionsSurviveEveryReimportOneTrainingOrSeveralOfAStaffListThatWasUndone() throws Exception {
        imports.run(lists.moreCertificates(
                training("4", "Kaya", "50", TITLE + " in der Verwaltung"),
                training("4", "Kaya", "50", TITLE + " für die Verwaltung")));
        ImportOrder list = lists.moreStaff("01.04.2026", person("4", "Kaya", "50"));
        ImportRun staff = imports.run(list);
        assertThat(questions.answer(questions.open(0, 1).questions().getFirst().key(), Answer.SAME))
                .isTrue();
        imports.undo(staff.storedId());
        assertThat(questions.answers()).isEmpty();
        imports.run(lists.savedAgain(list));
        assertThat(questions.answers()).hasSize(1);
        assertThat(questions.openCount()).isZero();
    }

    @Test
    void decisionsSurviveEveryReimportRecognition() throws Exception {
        ImportOrder list = lists.fullCertificates(training("9", "Weiß", "50", DOUBTFUL));
        ImportRun run = imports.run(list);
        assertThat(outcomes()).containsExactly("TITLE_UNCLEAR");
        desk.decide(new DecisionOrder(DOUBTFUL, null, null, FirstMandate.INTERCULTURAL, null, null, "Inhalt geprüft"));
        assertThat(imports.undoPreview(run.storedId()).kept())
                .containsExactly("Entscheidungen über Anerkennung oder Dauer: 1");
        imports.run(lists.savedAgain(list));
        assertThat(outcomes()).containsExactly("COUNTED");
        imports.undo(imports.history().getFirst().storedId());
        imports.undo(run.storedId());
        imports.run(list);
        assertThat(outcomes()).containsExactly("COUNTED");
    }

    @Test
    void anOpenPlanShowsFactsOnlySoThatADecisionOnRecognitionLeavesItValid() throws Exception {
        ImportRun planned = imports.stage(lists.fullCertificates(training("9", "Weiß", "50", DOUBTFUL)));
        ImportPreview before = imports.preview(planned.storedId());
        desk.decide(new DecisionOrder(DOUBTFUL, null, null, FirstMandate.INTERCULTURAL, null, null, "Inhalt geprüft"));
        assertThat(imports.preview(planned.storedId())).isEqualTo(before);
        imports.apply(planned.storedId(), null);
        assertThat(outcomes()).containsExactly("COUNTED");
    }

    private ImportOrder twoOfOneName() throws Exception {
        return lists.moreStaff("01.04.2026", person("1", "Schmidt", "50"), person("2", "Schmidt", "50"));
    }

    private void choose(String number) {
        PersonQuestion question = persons.open(0, 1).questions().getFirst();
        long person = question.candidates().stream()
                .filter(candidate -> number.equals(candidate.personnelNumber()))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(persons.answer(question.key(), person)).isTrue();
    }

    private List<String> matched() throws Exception {
        return facts.texts("select p.personnel_number from certificate c left join person p on p.id = c.person_id");
    }

    private List<String> outcomes() throws Exception {
        return facts.texts("select outcome from judgement");
    }
}
