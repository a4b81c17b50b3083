package de.schulungsnachweis.access;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.OwnDatabaseTest;
import de.schulungsnachweis.testing.People;
import de.schulungsnachweis.testing.Workbooks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** R25, the second wall: whatever a query forgets, the database shows only the rows of the scope. */
@OwnDatabaseTest
class RowLevelSecurityTest {

    /** Tables of persons, their trainings, and what was read of them. */
    private static final Set<String> OF_PERSONS = Set.of(
            "person",
            "assignment",
            "certificate",
            "judgement",
            "tally",
            "certificate_answer",
            "certificate_answer_key",
            "joined_training",
            "person_answer",
            "citizen_contact_decision",
            "certificate_correction",
            "corrected_certificate",
            "unit_head",
            "import_run",
            "import_problem",
            "staged_staff",
            "staged_certificate",
            "planned_change",
            "import_run_unit",
            "import_cancellation",
            "file_agreement",
            "fact_change");

    /** Tables of those who use the program. */
    private static final Set<String> OF_USERS = Set.of("local_account", "account_role", "account_unit", "audit_entry");

    /** What was deleted when: numbers, for the administration. */
    private static final Set<String> OF_RETENTION = Set.of("retention_run", "retention_count");

    /** Who is logged in. */
    private static final Set<String> OF_SESSIONS = Set.of("login_session", "login_session_attributes");

    /** Tables of the rounds of the evaluation: names of who answers, and copies of what was counted. */
    private static final Set<String> OF_ROUNDS = Set.of(
            "evaluation_round",
            "unit_delivery",
            "evaluation_version",
            "evaluation_version_table",
            "evaluation_version_row",
            "evaluation_version_unit",
            "evaluation_version_place",
            "evaluation_version_input",
            "returned_release");

    /** Tables of the reminders: who was told of whom, and what must hold before. */
    private static final Set<String> OF_REMINDERS = Set.of(
            "reminder_setting",
            "reminder_start",
            "reminder_pulse",
            "reminder_unit",
            "reminder_template",
            "reminder_cycle",
            "reminder_mail",
            "reminder_named");

    /** Tables without personal data. */
    private static final Set<String> OPEN = Set.of(
            "organisational_unit",
            "unit_spelling",
            "installation",
            "unit_version",
            "mandate_group",
            "mandate_number",
            "judgement_kind");

    /** Tables that everybody may read, and jobs may change. */
    private static final Set<String> READABLE = Set.of("course_decision", "notice");

    /** Tables that the service's role cannot read at all. */
    private static final Set<String> CLOSED = Set.of(
            "staged_staff_rows",
            "staged_certificate_rows",
            "import_problem_rows",
            "judgement_rows",
            "request_count",
            "fact_mark",
            "flyway_schema_history");

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void importTwoOffices(@TempDir Path folder) throws Exception {
        imports.run(new ImportOrder(
                ListKind.UNITS,
                Workbooks.write(
                        folder.resolve("einheiten.xlsx"),
                        List.of("Code", "Name", "Art", "Leitung (Personalnummer)"),
                        List.of(
                                asList("50", "Sozialamt", "Amt", "00000001"),
                                asList("51", "Jugendamt", "Amt", "00000003"))),
                "einheiten.xlsx",
                null));
        importOfficeOf("50", folder, "00000001", "00000002");
        importOfficeOf("51", folder, "00000003");
        People.create(accounts, "fortbildung", Role.TRAINING_OFFICER, "50");
    }

    @AfterEach
    void forgetThePerson() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyTableIsEitherProtectedOrKnownToHoldNoPersonalData() {
        List<String> tables = jdbc.sql("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like 'batch_%'
                        """).query(String.class).list();
        List<String> known = new ArrayList<>();
        List.of(OF_PERSONS, OF_USERS, OF_ROUNDS, OF_REMINDERS, OF_RETENTION, OF_SESSIONS, OPEN, READABLE, CLOSED)
                .forEach(known::addAll);
        assertThat(tables).containsExactlyInAnyOrderElementsOf(known);
        List<String> secured = jdbc.sql("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity
                        """).query(String.class).list();
        List<String> expected = new ArrayList<>(OF_PERSONS);
        expected.addAll(OF_USERS);
        expected.addAll(OF_ROUNDS);
        expected.addAll(OF_REMINDERS);
        expected.addAll(OF_RETENTION);
        expected.addAll(OF_SESSIONS);
        expected.addAll(READABLE);
        assertThat(secured).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void withoutAScopeThereAreNoRows() {
        for (String table : OF_PERSONS) {
            assertThat(rows(table)).as(table).isZero();
        }
        for (String table : OF_USERS) {
            assertThat(rows(table)).as(table).isZero();
        }
        for (String table : OF_ROUNDS) {
            assertThat(rows(table)).as(table).isZero();
        }
        for (String table : OF_REMINDERS) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void withoutATransactionThereAreNoRowsEither() {
        logIn(Set.of(Role.TRAINING_OFFICER), "50");
        assertThat(count("person")).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "TRAINING_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void whoHasNoUnitSeesNoPersonWhateverTheRole(Role role) {
        logIn(Set.of(role), "50");
        for (String table : OF_PERSONS) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void aTrainingOfficerSeesThePersonsOfTheOwnUnitsOnly() {
        logIn(Set.of(Role.TRAINING_OFFICER), "50");
        assertThat(texts("select personnel_number from person")).containsExactlyInAnyOrder("00000001", "00000002");
        assertThat(texts("select distinct unit_code from assignment")).containsExactly("50");
        assertThat(rows("certificate")).isEqualTo(2);
        assertThat(rows("judgement")).isEqualTo(2);
        assertThat(rows("tally")).isEqualTo(2);
        assertThat(texts("select personnel_number from unit_head")).containsExactly("00000001");
        assertThat(texts("select distinct file_name from import_run"))
                .containsExactlyInAnyOrder("personal-50.xlsx", "nachweise-50.xlsx");
        assertThat(texts("select distinct personnel_number from staged_staff"))
                .containsExactlyInAnyOrder("00000001", "00000002");
        assertThat(texts("select distinct personnel_number from staged_certificate"))
                .containsExactlyInAnyOrder("00000001", "00000002");
        assertThat(texts("select distinct r.file_name from import_problem p join import_run r on r.id = p.run_id"))
                .containsOnly("nachweise-50.xlsx");
        assertThat(rows("local_account")).isZero();
    }

    @Test
    void whatWasAnsweredAboutAPersonIsSeenByThePersonsOfficeOnly() {
        CurrentScope.during(
                Job.RECOGNITION, () -> inTransaction(() -> jdbc.sql("""
                        with answer as (
                            insert into certificate_answer (person_id, answer, actor, answered_at)
                            select id, 'PARTS', 'lokal:1', now() from person returning id
                        )
                        insert into certificate_answer_key (answer_id, kind, title_key, last_day, title)
                        select id, 'RECORD', 'x', date '2024-05-16', 'X' from answer;
                        insert into joined_training (certificate_id, joined_assumed, joined_unclear)
                        select id, false, false from certificate
                        """).update()));
        for (String table : List.of("certificate_answer", "certificate_answer_key", "joined_training")) {
            logIn(Set.of(Role.TRAINING_OFFICER), "50");
            assertThat(rows(table)).as(table).isEqualTo(2);
            logIn(Set.of(Role.TRAINING_OFFICER), "51");
            assertThat(rows(table)).as(table).isEqualTo(1);
            logIn(Set.of(Role.COMMISSIONER, Role.HUMAN_RESOURCES), "50");
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void whatWasCorrectedByHandIsSeenByThePersonsOfficeOnly() {
        CurrentScope.during(
                Job.RECOGNITION, () -> inTransaction(() -> jdbc.sql("""
                        insert into citizen_contact_decision (person_id, unit_code, citizen_contact, actor, decided_at)
                        select person_id, unit_code, true, 'lokal:1', now() from assignment;
                        insert into certificate_correction (person_id, title, title_key, series_key, series_part, last_day,
                            duration_assumed, actor, decided_at)
                        select id, 'X', 'x', 'x', false, date '2024-05-16', false, 'lokal:1', now() from person
                        """).update()));
        for (String table : List.of("citizen_contact_decision", "certificate_correction")) {
            logIn(Set.of(Role.TRAINING_OFFICER), "50");
            assertThat(rows(table)).as(table).isEqualTo(2);
            logIn(Set.of(Role.TRAINING_OFFICER), "51");
            assertThat(rows(table)).as(table).isEqualTo(1);
            logIn(Set.of(Role.COMMISSIONER, Role.HUMAN_RESOURCES), "50");
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void onlyTheAdministrationWritesWhatEverybodyMayRead() {
        String insert = "insert into notice (subject, text, changed_by) values ('IMPRINT', 'Stadt', 'lokal:1')";
        logIn(Set.of(Role.TRAINING_OFFICER, Role.HUMAN_RESOURCES, Role.COMMISSIONER), "50");
        assertThatThrownBy(() -> inTransaction(() -> jdbc.sql(insert).update()))
                .isInstanceOf(DataAccessException.class);
        logIn(Set.of(Role.ADMINISTRATION));
        inTransaction(() -> jdbc.sql(insert).update());
        SecurityContextHolder.clearContext();
        assertThat(texts("select text from notice")).containsExactly("Stadt");
    }

    @Test
    void aTrainingOfficerWithoutUnitsSeesNobody() {
        logIn(Set.of(Role.TRAINING_OFFICER));
        for (String table : OF_PERSONS) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void aListForTwoUnitsIsNotShownToWhoHasOneOfThem(@TempDir Path folder) throws Exception {
        logIn(Set.of(Role.TRAINING_OFFICER), "50", "51");
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.staff(folder.resolve("p.xlsx"), List.of(person("00000009", "Neumann", "51"))),
                "beide.xlsx",
                null));
        assertThat(texts("select file_name from import_run")).contains("beide.xlsx");
        logIn(Set.of(Role.TRAINING_OFFICER), "50");
        assertThat(texts("select file_name from import_run")).doesNotContain("beide.xlsx");
    }

    @Test
    void theAdministrationSeesAccountsAndTheAuditTrailButCannotChangeTheTrail() {
        logIn(Set.of(Role.ADMINISTRATION));
        assertThat(texts("select login_name from local_account")).containsExactly("fortbildung");
        assertThat(rows("account_unit")).isEqualTo(1);
        assertThat(rows("audit_entry")).isPositive();
        assertThatThrownBy(() -> inTransaction(
                        () -> jdbc.sql("update audit_entry set subject = null").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        inTransaction(() -> jdbc.sql("delete from audit_entry").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyCanWriteIntoTheAuditTrailInAnothersName() {
        logIn(Set.of(Role.ADMINISTRATION));
        assertThatThrownBy(() -> inTransaction(
                        () -> jdbc.sql("insert into audit_entry (actor, action) values ('lokal:4711', 'LOGGED_IN')")
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyElseSeesTheAuditTrail() {
        logIn(Set.of(Role.TRAINING_OFFICER, Role.HUMAN_RESOURCES, Role.COMMISSIONER), "50");
        assertThat(rows("audit_entry")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staged_staff_rows",
                "staged_certificate_rows",
                "import_problem_rows",
                "judgement_rows",
                "request_count",
                "flyway_schema_history"
            })
    void whatIsWrittenByCopyCannotBeReadPastItsPolicies(String table) {
        assertThatThrownBy(() -> CurrentScope.during(Job.IMPORT, () -> rows(table)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aJobSeesTheTablesOfItsNameOnly() {
        assertThat(CurrentScope.<Integer, RuntimeException, RuntimeException>during(Job.IMPORT, () -> rows("person")))
                .isEqualTo(3);
        assertThat(CurrentScope.<Integer, RuntimeException, RuntimeException>during(
                        Job.IMPORT, () -> rows("local_account")))
                .isZero();
        assertThat(CurrentScope.<Integer, RuntimeException, RuntimeException>during(Job.LOGIN, () -> rows("person")))
                .isZero();
        assertThat(CurrentScope.<Integer, RuntimeException, RuntimeException>during(
                        Job.LOGIN, () -> rows("local_account")))
                .isEqualTo(1);
    }

    @Test
    void aScopeDoesNotStayOnAConnectionOfThePoolEvenAfterAFailure() {
        logIn(Set.of(Role.TRAINING_OFFICER), "50");
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThatThrownBy(() -> inTransaction(() -> jdbc.sql("select 1 / count(*) from person where false")
                            .query(Integer.class)
                            .single()))
                    .isInstanceOf(DataAccessException.class);
            assertThat(rows("person")).isEqualTo(2);
        }
        SecurityContextHolder.clearContext();
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThat(rows("person")).isZero();
            assertThat(count("person")).isZero();
        }
    }

    @Test
    void theServicesRoleOwnsNothing() {
        assertThat(jdbc.sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> jdbc.sql("alter table person disable row level security")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aScopeCannotBeginWithinATransaction() {
        assertThatThrownBy(() -> inTransaction(() -> CurrentScope.during(Job.IMPORT, () -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void importOfficeOf(String unit, Path folder, String... numbers) throws Exception {
        logIn(Set.of(Role.TRAINING_OFFICER), unit);
        List<List<@Nullable Object>> staff = new ArrayList<>();
        List<List<@Nullable Object>> trainings = new ArrayList<>();
        for (String number : numbers) {
            staff.add(person(number, "Müller" + number, unit));
            trainings.add(asList(
                    number,
                    "Müller" + number,
                    "Anna",
                    unit,
                    "Interkulturelle Kompetenz",
                    null,
                    null,
                    null,
                    LocalDate.of(2024, 5, 16),
                    "ca. ein Tag",
                    "ja"));
        }
        imports.run(new ImportOrder(
                ListKind.STAFF,
                Workbooks.staff(folder.resolve("personal-" + unit + ".xlsx"), staff),
                "personal-" + unit + ".xlsx",
                null));
        imports.run(new ImportOrder(
                ListKind.CERTIFICATES,
                Workbooks.certificates(folder.resolve("nachweise-" + unit + ".xlsx"), trainings),
                "nachweise-" + unit + ".xlsx",
                null));
        SecurityContextHolder.clearContext();
    }

    private static List<@Nullable Object> person(String number, String name, String unit) {
        return asList(number, name, "Anna", null, unit, null, "nein", "ja", "nein", "ja", null, null);
    }

    private static void logIn(Set<Role> roles, String... units) {
        Scope scope = Scope.of("lokal:99", roles, Set.of(units));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(new Person(scope), ""));
    }

    private int rows(String table) {
        return inTransaction(() -> count(table));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from (select * from " + table + ") as everything")
                .query(Integer.class)
                .single();
    }

    private List<String> texts(String query) {
        return inTransaction(
                () -> jdbc.sql(query).query((row, number) -> row.getString(1)).list());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return java.util.Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    private record Person(Scope scope) implements SignedIn {

        @Override
        public String displayName() {
            return "";
        }
    }
}
