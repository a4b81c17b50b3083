package de.schulungsnachweis.evaluation.round;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.evaluation.round.VersionDifference.MovedFigure;
import de.schulungsnachweis.evaluation.round.VersionDifference.Reason;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.recognition.DecisionOrder;
import de.schulungsnachweis.recognition.RecognitionDesk;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.FirstMandate;
import de.schulungsnachweis.testing.OwnDatabaseTest;
import de.schulungsnachweis.testing.TestDatabase;
import de.schulungsnachweis.testing.Workbooks;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** R23, R3: the evaluation is asked for, delivered, kept and compared. */
@OwnDatabaseTest
class RoundsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Signature PREPARED = new Signature("Ina Vogel", TODAY);
    private static final Signature ANSWERED = new Signature("Dr. Jens Amsel", TODAY);
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
    private Evaluations evaluations;

    @Autowired
    private RecognitionDesk desk;

    @Autowired
    private Mandate mandate;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @BeforeEach
    void importTwoOffices() throws Exception {
        imports.run(new ImportOrder(
                ListKind.UNITS,
                Workbooks.write(
                        folder.resolve("einheiten.xlsx"),
                        List.of("Code", "Name", "Art", "Geschäftsbereich"),
                        List.of(
                                asList("50", "Sozialamt", "Amt", "GB 5"),
                                asList("51", "Jugendamt", "Amt", "GB 5"),
                                asList("52", "Sportamt", "Amt", "GB 5"))),
                "einheiten.xlsx",
                null));
        officer("50");
        importStaff(person("1", "Weiß", "ja"), person("2", "Nowak", "ja"), person("3", "Hoyer", "nein"));
        importTrainings(training("1", INTERCULTURAL, "8 UE"), training("2", "Fachtag", "8 UE"));
    }

    @AfterEach
    void forgetThePerson() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsReleasedIsWhatTheTableShowed() throws Exception {
        Version version = released(opened());
        Evaluation live = evaluations.evaluate(AS_OF, TODAY, List.of());
        assertThat(versions.table(version)).isEqualTo(Versions.json(live));
        assertThat(version.unitCode()).isEqualTo("50");
        assertThat(version.preparedBy()).isEqualTo("Ina Vogel");
        assertThat(version.answeredBy()).isEqualTo("Dr. Jens Amsel");
        assertThat(version.ruleVersion()).isEqualTo(live.ruleVersion()).isNotBlank();
        assertThat(inputHashes(version))
                .hasSize(3)
                .allSatisfy(hash -> assertThat(hash).hasSize(64));
    }

    @Test
    void aReleaseStaysAsItIsWhateverIsImportedLater() throws Exception {
        Version version = released(opened());
        String table = versions.table(version);
        importStaff(person("2", "Nowak", "ja"), person("9", "Kästner", "ja"));
        importTrainings(training("2", INTERCULTURAL, "6 Stunden"));
        assertThat(versions.table(version)).isEqualTo(table);
        assertThat(Versions.json(versions.rebuild(version))).isEqualTo(table);
        assertThat(versions.intact(version)).isTrue();
        assertThat(Versions.json(evaluations.evaluate(AS_OF, TODAY, List.of()))).isNotEqualTo(table);
    }

    @Test
    void whoseGroupIsNotStatedBlocksTheRelease() throws Exception {
        long round = opened();
        importStaff(person("1", "Weiß", "ja"), person("9", "Kästner", null));
        prepare(round, "50");
        assertThatThrownBy(() -> deliveries.release(round, "50", ANSWERED, TODAY))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.GROUP_MISSING));
        assertThat(versions.all()).isEmpty();
    }

    @Test
    void whoHasNotDeliveredAListCannotRelease() {
        long round = opened();
        officer("52");
        prepare(round, "52");
        assertRefused(Refusal.LIST_MISSING, () -> deliveries.release(round, "52", ANSWERED, TODAY));
    }

    @Test
    void aReleaseIsPreparedFirstAndSigned() {
        long round = opened();
        assertRefused(Refusal.NOT_PREPARED, () -> deliveries.release(round, "50", ANSWERED, TODAY));
        assertRefused(Refusal.NAME_MISSING, () -> deliveries.release(round, "50", new Signature(" ", TODAY), TODAY));
        assertRefused(
                Refusal.DAY_IN_FUTURE,
                () -> deliveries.release(round, "50", new Signature("Ina Vogel", TODAY.plusDays(1)), TODAY));
    }

    @Test
    void aTrainingOfficerDeliversForTheOwnUnitsOnly() {
        long round = opened();
        officer("51");
        assertThatThrownBy(() -> prepare(round, "50")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> deliveries.release(round, "50", ANSWERED, TODAY))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(deliveries.of(rounds.find(round).orElseThrow()))
                .extracting(Delivery::unitCode)
                .containsExactly("51");
    }

    @Test
    void onlyTheHumanResourcesOfficeOpensAndClosesOneRoundAtATime() {
        assertThatThrownBy(() -> rounds.open(RoundKind.INTERIM, AS_OF, TODAY, TODAY))
                .isInstanceOf(AccessDeniedException.class);
        long round = opened();
        assertThatThrownBy(() -> rounds.close(round, TODAY)).isInstanceOf(AccessDeniedException.class);
        humanResources();
        assertRefused(Refusal.ALREADY_OPEN, () -> rounds.open(RoundKind.FINAL, AS_OF, TODAY, TODAY));
        assertRefused(Refusal.NOTHING_RELEASED, () -> rounds.close(round, TODAY));
    }

    @Test
    void theHumanResourcesOfficeSeesWhoHasDelivered() {
        released(opened());
        humanResources();
        List<Delivery> seen = deliveries.of(rounds.current().orElseThrow());
        assertThat(seen).extracting(Delivery::unitCode).containsExactly("50", "51", "52");
        assertThat(seen)
                .extracting(Delivery::state)
                .containsExactly("freigegeben", "keine Personalliste", "keine Personalliste");
    }

    @Test
    void aClosedRoundHoldsWhatWasReleasedAndMarksTheOthers() throws Exception {
        long round = opened();
        Version unit = released(round);
        importTrainings(training("2", INTERCULTURAL, "6 Stunden"));
        officer("51");
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.staff(
                        folder.resolve("jugendamt.xlsx"),
                        List.of(asList(
                                "7", "Sommer", "Ali", null, "51", null, "ja", "nein", "nein", "ja", null, null))),
                "jugendamt.xlsx",
                null));
        humanResources();
        Version city = versions.find(rounds.close(round, TODAY)).orElseThrow();
        Evaluation table = versions.rebuild(city);
        assertThat(table.units())
                .extracting(line -> line.status())
                .containsExactly(UnitStatus.DELIVERED, UnitStatus.NOT_DELIVERED, UnitStatus.NOT_DELIVERED);
        assertThat(table.total()).isEqualTo(versions.rebuild(unit).total());
        assertThat(table.certificates().byOutcome())
                .isEqualTo(versions.rebuild(unit).certificates().byOutcome());
        assertThat(versions.intact(city)).isTrue();
        officer("50");
        assertRefused(Refusal.CLOSED, () -> deliveries.release(round, "50", ANSWERED, TODAY));
        assertThat(rounds.current()).isEmpty();
    }

    @Test
    void aLaterReleaseIsAVersionOfItsOwnAndTheDifferenceSaysWhy() throws Exception {
        long round = opened();
        Version first = released(round);
        importStaff(person("1", "Weiß", "ja"), person("2", "Nowak", "ja"), person("4", "Sommer", "ja"));
        importTrainings(training("4", INTERCULTURAL, "8 UE"));
        Version second = released(round);
        VersionDifference difference = versions.compare(first, second);
        assertThat(difference.reasons())
                .contains(
                        new Reason("50", ChangeKind.PERSON_JOINED, 1), new Reason("50", ChangeKind.CERTIFICATE_NEW, 1));
        assertThat(difference.figures())
                .contains(
                        new MovedFigure("50", "B Beschäftigte", "Zielgruppe", 2, 3),
                        new MovedFigure("50", "B Beschäftigte", "interkulturelle Kompetenz", 1, 2),
                        new MovedFigure("50", "B Beschäftigte", "erfüllt", 1, 2));
        assertThat(versions.compare(second, second).reasons()).isEmpty();
        assertThat(versions.compare(second, second).figures()).isEmpty();
    }

    @Test
    void aDecisionAfterTheReleaseMovesTheNextVersionOnly() {
        long round = opened();
        Version first = released(round);
        desk.decide(
                new DecisionOrder("Fachtag", null, null, FirstMandate.DEMOCRATIC, null, null, "Programm liegt vor"));
        assertThat(versions.intact(first)).isTrue();
        Version second = released(round);
        assertThat(versions.compare(first, second).reasons())
                .containsExactly(new Reason("50", ChangeKind.JUDGED_ANEW, 1));
        assertThat(versions.compare(first, second).figures())
                .contains(new MovedFigure("50", "B Beschäftigte", "demokratische Kompetenz", 0, 1));
    }

    @Test
    void whoSeesNumbersSeesVersionsButOnlyTheOwnOfficeSeesItsRows() {
        Version version = released(opened());
        assertThat(rows("evaluation_version_row")).isPositive();
        humanResources();
        assertThat(versions.find(version.id())).isPresent();
        assertThat(rows("evaluation_version_row")).isZero();
        officer("51");
        assertThat(versions.find(version.id())).isEmpty();
        assertThat(versions.rebuild(version).units()).isEmpty();
        assertThat(rows("evaluation_version_row")).isZero();
        logIn(Role.ADMINISTRATION);
        assertThat(versions.all()).isEmpty();
        assertThat(rounds.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evaluation_version set remark = 'x'",
                "delete from evaluation_version",
                "update evaluation_version_table set table_json = '{}'",
                "delete from evaluation_version_table",
                "update evaluation_version_row set outcome = 'COUNTED'",
                "delete from evaluation_version_row",
                "insert into evaluation_version_row (version_id, outcome) select id, 'COUNTED' from evaluation_version",
                "update evaluation_version_unit set delivered = true",
                "delete from evaluation_version_place",
                "delete from evaluation_version_input",
                "update evaluation_round set as_of = '2020-01-01'",
                "delete from evaluation_round"
            })
    void nobodyCanChangeWhatWasDelivered(String statement) {
        released(opened());
        assertThatThrownBy(() -> inTransaction(() -> jdbc.sql(statement).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsCompleteCannotBeFilledAgain() {
        Version version = released(opened());
        int before = rows("evaluation_version_row");
        assertThatThrownBy(() -> inTransaction(() -> {
                    jdbc.sql("select evaluation_keep_unit(:id, :day)")
                            .param("id", version.id())
                            .param("day", TODAY)
                            .query(row -> {});
                    return 0;
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(rows("evaluation_version_row")).isEqualTo(before);
    }

    @Test
    void whoMovedBetweenTwoReleasesCountsOnceWhereTheLaterOneHasThem() throws Exception {
        officer("51");
        importList(
                ListKind.STAFF,
                Workbooks.staff(
                        folder.resolve("jugendamt.xlsx"),
                        List.of(asList(
                                "7", "Sommer", "Ali", null, "51", null, "ja", "nein", "nein", "ja", null, null))));
        long round = opened();
        released(round);
        asOwner("update assignment set unit_code = '51' where person_id in ("
                + "select id from person where family_name = 'Weiß')");
        officer("51");
        prepare(round, "51");
        deliveries.release(round, "51", ANSWERED, TODAY);
        humanResources();
        Version city = versions.find(rounds.close(round, TODAY)).orElseThrow();
        Evaluation table = versions.rebuild(city);
        assertThat(table.units()).extracting(unit -> unit.figures().persons()).containsExactly(2, 2, 0);
        assertThat(table.total().persons()).isEqualTo(4);
        assertThat(table.total().staff().fulfilled()).isEqualTo(1);
        assertThat(versions.intact(city)).isTrue();
    }

    @Test
    void aVersionIsRebuiltAlsoWhenPersonsAndListsAreGone() throws Exception {
        Version version = released(opened());
        asOwner("truncate person, certificate, staged_staff, staged_certificate, import_run cascade");
        assertThat(versions.intact(version)).isTrue();
        assertThat(versions.rebuild(version).total().staff().target()).isEqualTo(2);
    }

    @Test
    void theLetterAsksForANilReturnToo() {
        Round round = rounds.find(opened()).orElseThrow();
        assertThat(RoundLetter.of(round, mandate))
                .contains("Fehlanzeige ist erforderlich", "06.12.2026", "31.12.2026", "Zwischenstand");
    }

    private void asOwner(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long opened() {
        humanResources();
        long round = rounds.open(RoundKind.INTERIM, AS_OF, TODAY.plusDays(14), TODAY);
        officer("50");
        return round;
    }

    private Version released(long round) {
        prepare(round, "50");
        return versions.find(deliveries.release(round, "50", ANSWERED, TODAY)).orElseThrow();
    }

    private void prepare(long round, String unit) {
        deliveries.prepare(round, unit, PREPARED, "", TODAY);
    }

    private static void assertRefused(Refusal refusal, Supplier<?> work) {
        assertThatThrownBy(work::get)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private List<String> inputHashes(Version version) {
        return Objects.requireNonNull(
                inTransaction(() -> jdbc.sql("select sha256 from evaluation_version_input where version_id = :id")
                        .param("id", version.id())
                        .query(String.class)
                        .list()));
    }

    private int rows(String table) {
        return inTransaction(() ->
                jdbc.sql("select count(*) from " + table).query(Integer.class).single());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    @SafeVarargs
    private void importStaff(List<@Nullable Object>... rows) throws Exception {
        importList(ListKind.STAFF, Workbooks.staff(folder.resolve("p.xlsx"), List.of(rows)));
    }

    @SafeVarargs
    private void importTrainings(List<@Nullable Object>... rows) throws Exception {
        importList(ListKind.CERTIFICATES, Workbooks.certificates(folder.resolve("n.xlsx"), List.of(rows)));
    }

    private void importList(ListKind kind, Path file) throws Exception {
        imports.run(new ImportOrder(kind, file, file.getFileName().toString(), null));
    }

    private static List<@Nullable Object> person(String number, String name, @Nullable String citizens) {
        String group = citizens == null ? null : "nein";
        return asList(number, name, "Anna", null, "50", null, group, citizens, group, "ja", null, null);
    }

    private static List<@Nullable Object> training(String number, String title, String duration) {
        return asList(
                number,
                null,
                null,
                "50",
                title,
                "Volkshochschule",
                null,
                null,
                LocalDate.of(2024, 5, 16),
                duration,
                "ja");
    }

    private static void humanResources() {
        logIn(Role.HUMAN_RESOURCES);
    }

    private static void officer(String unit) {
        logIn(Role.TRAINING_OFFICER, unit);
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
