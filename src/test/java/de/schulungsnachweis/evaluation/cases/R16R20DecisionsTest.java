package de.schulungsnachweis.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.recognition.DecisionOrder;
import de.schulungsnachweis.recognition.QueueLine;
import de.schulungsnachweis.recognition.RecognitionCase;
import de.schulungsnachweis.recognition.RecognitionDesk;
import de.schulungsnachweis.recognition.RuleChanges;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.FirstMandate;
import de.schulungsnachweis.testing.Office;
import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** R16, R20: one decision on a title or a duration holds for all its records, now and later, until it is revised. */
@DatabaseTest
class R16R20DecisionsTest {

    /** Content stated as "u. a." is in doubt by nature. */
    private static final String DOUBTFUL = "Moderne Verwaltung (u. a. Diversität, Haushalt)";

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Problems problems;

    @Autowired
    private RecognitionDesk desk;

    @Autowired
    private RuleChanges rules;

    @Autowired
    private Environment environment;

    private Office office;

    @BeforeEach
    void hireThreePersons() {
        office = new Office(imports, evaluations, problems)
                .staff("00000001", "Müller", "Anna", "50")
                .staff("00000002", "Weiß", "Jörg", "50")
                .leader("00000003", "Nowak", "Mia", "51");
    }

    @Test
    void theQueueHasTitlesWithTheirNumbersAndNeverPersons() throws Exception {
        doubtful("00000001", "Müller", "Anna", "8 UE");
        doubtful("00000003", "Nowak", "Mia", "8 UE");
        office.evaluated();
        QueueLine line = only(queue());
        assertThat(line.title()).isEqualTo(DOUBTFUL);
        assertThat(line.certificates()).isEqualTo(2);
        assertThat(line.units()).isEqualTo(2);
        assertThat(line.duration()).isFalse();
        RecognitionCase open = find(line.key());
        assertThat(open.toString()).doesNotContain("Müller", "00000001");
        assertThat(open.providers()).containsExactly("Volkshochschule");
    }

    @Test
    void oneDecisionRecognisesAllRecordsWhateverTheirSpelling() throws Exception {
        doubtful("00000001", "Müller", "Anna", "8 UE");
        office.training("00000002", "Weiß", "Jörg", row -> row.title = DOUBTFUL.toUpperCase(Locale.GERMAN));
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.TITLE_UNCLEAR, 2));
        desk.decide(content(null, null, FirstMandate.INTERCULTURAL, null));
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 2));
        assertThat(queue()).isEmpty();
    }

    @Test
    void itHoldsForRecordsThatComeLater() throws Exception {
        doubtful("00000001", "Müller", "Anna", "8 UE");
        office.evaluated();
        desk.decide(content(null, null, null, null));
        doubtful("00000002", "Weiß", "Jörg", "8 UE");
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.DECIDED_AGAINST, 2));
    }

    @Test
    void aDecisionForOneProviderHoldsForNoOther() throws Exception {
        doubtful("00000001", "Müller", "Anna", "8 UE");
        office.training("00000002", "Weiß", "Jörg", row -> {
            row.title = DOUBTFUL;
            row.provider = "Akademie";
        });
        office.evaluated();
        desk.decide(content("volkshochschule", null, FirstMandate.DEMOCRATIC, null));
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1, Outcome.TITLE_UNCLEAR, 1));
    }

    @Test
    void aDecisionFromADurationOnDoesNotHoldBelowIt() throws Exception {
        doubtful("00000001", "Müller", "Anna", "8 UE");
        doubtful("00000002", "Weiß", "Jörg", "16 UE");
        office.evaluated();
        desk.decide(content(null, null, FirstMandate.DEMOCRATIC, 720));
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1, Outcome.DECIDED_AGAINST, 1));
    }

    @Test
    void aNewDecisionReplacesTheOldOneAndBothAreListedWithWhoWhenAndWhy() throws Exception {
        doubtful("00000001", "Müller", "Anna", "8 UE");
        office.evaluated();
        desk.decide(content(null, null, null, null));
        desk.decide(content(null, null, FirstMandate.INTERCULTURAL, null));
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
        assertThat(desk.decisions()).hasSize(2).allSatisfy(line -> {
            assertThat(line.actor()).isEqualTo("programm:recognition");
            assertThat(line.reason()).isEqualTo("Das Programm liegt vor.");
            assertThat(line.decidedAt()).isNotNull();
        });
        assertThat(desk.decisions().getFirst().revokedAt()).isNull();
        assertThat(desk.decisions().getLast().revokedAt()).isNotNull();
    }

    @Test
    void aDecisionTakenBackIsAsIfItHadNeverBeenMade() throws Exception {
        doubtful("00000001", "Müller", "Anna", "8 UE");
        office.evaluated();
        desk.decide(content(null, null, FirstMandate.INTERCULTURAL, null));
        desk.revoke(desk.decisions().getFirst().id());
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.TITLE_UNCLEAR, 1));
        assertThat(queue()).hasSize(1);
    }

    @Test
    void theDurationOfACourseIsDecidedOnceForTitleAndProvider() throws Exception {
        office.training("00000001", "Müller", "Anna", row -> row.duration = null);
        office.training("00000002", "Weiß", "Jörg", row -> {
            row.duration = "ca. 2 Tage";
            row.provider = "Akademie";
        });
        assertThat(office.outcomes()).containsEntry(Outcome.DURATION_UNCLEAR, 1);
        QueueLine line = only(queue());
        assertThat(line.duration()).isTrue();
        desk.decide(
                new DecisionOrder(line.title(), "Volkshochschule", null, null, 390, null, "Steht im Programmheft."));
        assertThat(office.outcomes()).doesNotContainKey(Outcome.DURATION_UNCLEAR);
        assertThat(queue()).isEmpty();
    }

    @Test
    void whatTheProofSaysOfTheDurationGoesBeforeTheDecision() throws Exception {
        office.training("00000001", "Müller", "Anna", row -> row.duration = "2 Stunden");
        office.training("00000002", "Weiß", "Jörg", row -> row.duration = null);
        office.evaluated();
        desk.decide(new DecisionOrder(
                "Interkulturelle Kompetenz", "Volkshochschule", null, null, 390, null, "Steht im Programmheft."));
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.TOO_SHORT, 1, Outcome.COUNTED, 1));
    }

    @Test
    void aTitleThatSaysNothingIsDecidedByItsCourseNumber() throws Exception {
        office.training("00000001", "Müller", "Anna", row -> {
            row.title = "Fachtag";
            row.courseNumber = "K 4711";
        });
        office.training("00000002", "Weiß", "Jörg", row -> row.title = "Fachtag");
        office.evaluated();
        RecognitionCase open = find(only(queue()).key());
        assertThat(open.saysNothing()).isTrue();
        assertThat(open.courseNumbers()).containsExactly("K 4711");
        desk.decide(new DecisionOrder(
                "Fachtag", null, "k4711", FirstMandate.DEMOCRATIC, null, null, "Programm liegt vor."));
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1, Outcome.TITLE_UNCLEAR, 1));
    }

    @Test
    void similarDecisionsAreShownBeforeTheNextOne() throws Exception {
        doubtful("00000001", "Müller", "Anna", "8 UE");
        office.evaluated();
        desk.decide(content(null, null, FirstMandate.INTERCULTURAL, null));
        office.training(
                "00000002",
                "Weiß",
                "Jörg",
                row -> row.title = "Moderne Verwaltung (u. a. Diversität, Haushalt, E-Akte)");
        office.evaluated();
        assertThat(find(only(queue()).key()).similar())
                .extracting(line -> line.title())
                .containsExactly(DOUBTFUL);
    }

    @Test
    void newRulesShowWhatTheyWouldChangeBeforeTheyTakeEffect() throws Exception {
        office.training("00000001", "Müller", "Anna");
        office.evaluated();
        assertThat(rules.pending()).isFalse();
        pretendOlderRules();
        assertThat(rules.pending()).isTrue();
        assertThat(rules.preview()).singleElement().satisfies(change -> {
            assertThat(change.title()).isEqualTo("Interkulturelle Kompetenz");
            assertThat(change.before()).isEqualTo(Outcome.NO_CATEGORY.label());
            assertThat(change.after()).startsWith(Outcome.COUNTED.label());
            assertThat(change.certificates()).isEqualTo(1);
        });
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.NO_CATEGORY, 1));
        rules.apply();
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
        assertThat(rules.pending()).isFalse();
    }

    private void pretendOlderRules() throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    update judgement set rule_version = 'früher', outcome = 'NO_CATEGORY', category_leaders = null,
                        category_staff = null, fulfils_leaders = false, fulfils_staff = false""");
        }
    }

    private void doubtful(String number, String familyName, String givenName, String duration) {
        office.training(number, familyName, givenName, row -> {
            row.title = DOUBTFUL;
            row.duration = duration;
        });
    }

    private static DecisionOrder content(
            @Nullable String provider,
            @Nullable String course,
            @Nullable Category category,
            @Nullable Integer leastMinutes) {
        return new DecisionOrder(DOUBTFUL, provider, course, category, null, leastMinutes, "Das Programm liegt vor.");
    }

    private List<QueueLine> queue() {
        return CurrentScope.during(Job.RECOGNITION, desk::queue);
    }

    private RecognitionCase find(String key) {
        return CurrentScope.during(Job.RECOGNITION, () -> desk.find(key)).orElseThrow();
    }

    private static QueueLine only(List<QueueLine> lines) {
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
