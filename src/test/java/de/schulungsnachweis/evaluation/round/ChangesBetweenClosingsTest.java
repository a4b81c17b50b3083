package de.schulungsnachweis.evaluation.round;

import static de.schulungsnachweis.testing.DatedLists.leader;
import static de.schulungsnachweis.testing.DatedLists.staffMember;
import static de.schulungsnachweis.testing.DatedLists.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.evaluation.round.VersionDifference.MovedFigure;
import de.schulungsnachweis.evaluation.round.VersionDifference.Reason;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.recognition.DecisionOrder;
import de.schulungsnachweis.recognition.RecognitionDesk;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.DatedLists;
import de.schulungsnachweis.testing.FirstMandate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** R23: what happened between the Zwischenstand and the Schlussmeldung leaves the first as it was, and explains the second. */
@DatabaseTest
class ChangesBetweenClosingsTest {

    private static final LocalDate INTERIM = LocalDate.of(2026, 10, 31);
    private static final LocalDate FINAL = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final Signature SIGNED = new Signature("Ina Vogel", TODAY);
    private static final String INTERCULTURAL = "Interkulturelle Kompetenz";

    @Autowired
    private Imports imports;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Versions versions;

    @Autowired
    private RecognitionDesk desk;

    @TempDir
    private Path folder;

    private DatedLists lists;

    @BeforeEach
    void importTwoOffices() throws Exception {
        lists = new DatedLists(imports, folder);
        lists.units("51;Jugendamt;Amt;GB 5;;", "52;Sportamt;Amt;GB 5;;");
        lists.staff(
                "01.03.2026",
                staffMember("1", "Weiß", "51"),
                staffMember("2", "Nowak", "52"),
                staffMember("3", "Hoyer", "51"));
        lists.trainings(training("1", INTERCULTURAL), training("2", INTERCULTURAL), training("3", "Fachtag"));
    }

    @AfterEach
    void forgetThePerson() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void unitsThatMergedAndWereRenamedStandInTheEarlierClosingAsTheyWere() throws Exception {
        Version before = closed(RoundKind.INTERIM, INTERIM, "51", "52");
        lists.units("51;Amt für Jugend und Sport;Amt;GB 5;;", "52;Sportamt;Amt;GB 5;;31.10.2026");
        lists.staff(
                "01.11.2026",
                staffMember("1", "Weiß", "51"),
                staffMember("2", "Nowak", "51"),
                staffMember("3", "Hoyer", "51"));
        Version after = closed(RoundKind.FINAL, FINAL, "51");

        Evaluation earlier = versions.rebuild(before);
        assertThat(earlier.units()).extracting(UnitEvaluation::name).containsExactly("Jugendamt", "Sportamt");
        assertThat(versions.intact(before)).isTrue();
        Evaluation later = versions.rebuild(after);
        assertThat(later.units()).extracting(UnitEvaluation::name).containsExactly("Amt für Jugend und Sport");
        assertThat(later.total()).isEqualTo(earlier.total());
        assertThat(versions.compare(before, after).reasons())
                .containsExactly(new Reason("51", ChangeKind.PERSON_MOVED, 1));
        assertThat(versions.compare(before, after).figures())
                .contains(
                        new MovedFigure("51", "B Beschäftigte", "Zielgruppe", 2, 3),
                        new MovedFigure("52", "B Beschäftigte", "Zielgruppe", 1, 0));
    }

    @Test
    void whoMovedOrLeftOrChangedTheGroupIsNamedAsTheReason() throws Exception {
        Version before = closed(RoundKind.INTERIM, INTERIM, "51", "52");
        lists.staff("01.11.2026", leader("1", "Weiß", "51"), staffMember("2", "Nowak", "51"));
        lists.staff("02.11.2026", staffMember("4", "Sommer", "52"));
        Version after = closed(RoundKind.FINAL, FINAL, "51", "52");
        assertThat(versions.compare(before, after).reasons())
                .contains(
                        new Reason("51", ChangeKind.GROUP_CHANGED, 1),
                        new Reason("51", ChangeKind.PERSON_LEFT, 1),
                        new Reason("51", ChangeKind.PERSON_MOVED, 1),
                        new Reason("52", ChangeKind.PERSON_JOINED, 1));
        assertThat(versions.compare(before, after).figures())
                .contains(
                        new MovedFigure("51", "A Führungskräfte", "erfüllt", 0, 1),
                        new MovedFigure("51", "A Führungskräfte", "anerkannte Schulungen gesamt", 0, 1),
                        new MovedFigure(
                                "51", "A Führungskräfte", "Personen mit mindestens einer anerkannten Schulung", 0, 1),
                        new MovedFigure("51", "B Beschäftigte", "Zielgruppe", 2, 1),
                        new MovedFigure("52", "B Beschäftigte", "erfüllt", 1, 0));
        assertThat(versions.intact(before)).isTrue();
    }

    @Test
    void aUnitThatDeliversForTheFirstTimeIsTheReasonAndHadNoNumbersBeforeInsteadOf0() {
        Version before = closed(RoundKind.INTERIM, INTERIM, "51");
        Version after = closed(RoundKind.INTERIM, INTERIM, "51", "52");
        assertThat(versions.compare(before, after).reasons())
                .containsExactly(new Reason("52", ChangeKind.UNIT_DELIVERED, 1));
        assertThat(versions.compare(before, after).figures())
                .contains(
                        new MovedFigure("52", "B Beschäftigte", "Zielgruppe", null, 1),
                        new MovedFigure(MovedFigure.TOTAL, "B Beschäftigte", "Zielgruppe", 2, 3))
                .filteredOn(moved -> moved.unitCode().equals("52"))
                .allMatch(moved -> moved.before() == null && moved.change().isEmpty());
        assertThat(versions.compare(after, before).reasons())
                .containsExactly(new Reason("52", ChangeKind.UNIT_NOT_DELIVERED, 1));
        assertThat(versions.compare(before, after).unit("52")).isEqualTo("52 Sportamt");
    }

    @Test
    void aCertificateThatADecisionTouchedAfterTheReleaseStaysInItAndExplainsTheNext() {
        long round = opened(RoundKind.INTERIM, INTERIM);
        Version released = released(round, "51");
        String table = versions.table(released);
        desk.decide(
                new DecisionOrder("Fachtag", null, null, FirstMandate.DEMOCRATIC, null, null, "Programm liegt vor"));
        assertThat(versions.table(released)).isEqualTo(table);
        assertThat(versions.intact(released)).isTrue();
        Version again = released(round, "51");
        assertThat(versions.compare(released, again).reasons())
                .containsExactly(new Reason("51", ChangeKind.JUDGED_ANEW, 1));
        assertThat(versions.compare(released, again).figures())
                .containsExactly(
                        new MovedFigure("51", "B Beschäftigte", "demokratische Kompetenz", 0, 1),
                        new MovedFigure("51", "B Beschäftigte", "anerkannte Schulungen gesamt", 1, 2),
                        new MovedFigure(
                                "51", "B Beschäftigte", "Personen mit mindestens einer anerkannten Schulung", 1, 2),
                        new MovedFigure("51", "B Beschäftigte", "erfüllt", 1, 2),
                        new MovedFigure("51", "B Beschäftigte", "nicht erfüllt", 1, 0),
                        new MovedFigure("51", "B Beschäftigte", "nicht erfüllt, davon mit Nachweis in Klärung", 1, 0),
                        new MovedFigure("51", "B Beschäftigte", "Nachweise in Klärung", 1, 0));
    }

    @Test
    void aDeliveredEvaluationThatWasReturnedCountsOnlyAfterTheUnitReleasesItAnew() {
        long round = opened(RoundKind.INTERIM, INTERIM);
        Version first = released(round, "51");
        released(round, "52");
        giveBack(round, "51", "Bitte prüfen Sie die Zahl der Führungskräfte.");
        Delivery returned = delivery(round, "51");
        assertThat(returned.state()).isEqualTo("zurückgegeben");
        assertThat(returned.returned())
                .isEqualTo(new Delivery.Return(first.id(), "Bitte prüfen Sie die Zahl der Führungskräfte."));
        assertThat(versions.intact(first)).as("it stays as it was").isTrue();
        released(round, "51");
        assertThat(delivery(round, "51").state()).isEqualTo("freigegeben");
    }

    @Test
    void aRoundIsClosedWithoutWhatWasReturned() {
        long round = opened(RoundKind.INTERIM, INTERIM);
        released(round, "51");
        released(round, "51");
        released(round, "52");
        giveBack(round, "51", "Bitte prüfen Sie die Zahl der Führungskräfte.");
        Evaluation closed =
                versions.rebuild(versions.find(rounds.close(round, TODAY)).orElseThrow());
        assertThat(closed.units())
                .extracting(UnitEvaluation::status)
                .containsExactly(UnitStatus.NOT_DELIVERED, UnitStatus.DELIVERED);
        assertThat(closed.total().staff().target()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsReleasedCanBeReturnedWithAReasonByTheOfficeThatAsked() {
        long round = opened(RoundKind.INTERIM, INTERIM);
        humanResources();
        assertRefused(Refusal.NOT_RELEASED, () -> deliveries.giveBack(round, "51", "Bitte prüfen."));
        released(round, "51");
        assertThatThrownBy(() -> deliveries.giveBack(round, "51", "Bitte prüfen."))
                .isInstanceOf(AccessDeniedException.class);
        humanResources();
        assertRefused(Refusal.REASON_MISSING, () -> deliveries.giveBack(round, "51", " "));
        deliveries.giveBack(round, "51", "Bitte prüfen.");
        assertRefused(Refusal.NOT_RELEASED, () -> deliveries.giveBack(round, "51", "Bitte prüfen."));
    }

    private static void assertRefused(Refusal refusal, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private Version closed(RoundKind kind, LocalDate asOf, String... units) {
        long round = opened(kind, asOf);
        for (String unit : units) {
            released(round, unit);
        }
        humanResources();
        return versions.find(rounds.close(round, TODAY)).orElseThrow();
    }

    private long opened(RoundKind kind, LocalDate asOf) {
        humanResources();
        return rounds.open(kind, asOf, TODAY.plusDays(14), TODAY);
    }

    /** Leaves the training officer of the unit logged in. */
    private Version released(long round, String unit) {
        logIn(Role.TRAINING_OFFICER, unit);
        deliveries.prepare(round, unit, SIGNED, "", TODAY);
        return versions.find(deliveries.release(round, unit, SIGNED, TODAY)).orElseThrow();
    }

    private void giveBack(long round, String unit, String reason) {
        humanResources();
        deliveries.giveBack(round, unit, reason);
    }

    private Delivery delivery(long round, String unit) {
        return deliveries.of(rounds.find(round).orElseThrow(), unit).orElseThrow();
    }

    private static void humanResources() {
        logIn(Role.HUMAN_RESOURCES);
    }

    private static void logIn(Role role, String... units) {
        Scope scope = Scope.of("lokal:99", Set.of(role), Set.of(units));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(new Person(scope), ""));
    }

    private record Person(Scope scope) implements SignedIn {

        @Override
        public String displayName() {
            return "";
        }
    }
}
