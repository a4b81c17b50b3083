package de.schulungsnachweis.browser;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Account;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.RefusedException;
import de.schulungsnachweis.evaluation.round.RoundKind;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.evaluation.round.Signature;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.organisation.contact.ContactDecisions;
import de.schulungsnachweis.recognition.correction.Corrections;
import de.schulungsnachweis.recognition.correction.TrainingStatement;
import de.schulungsnachweis.testing.EmptyTables;
import de.schulungsnachweis.testing.Examples;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * The invented town of the example lists in the middle of its work: a first round is closed, a second one runs, lists
 * are applied and wait, questions are open.
 */
final class Town {

    /** Everybody's. */
    static final String PASSWORD = "drei-worte-genuegen";

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final List<String> DELIVERING = List.of("33", "42", "GPR");

    private final Environment environment;
    private final Imports imports;
    private final Accounts accounts;
    private final Rounds rounds;
    private final Deliveries deliveries;
    private final ContactDecisions contacts;
    private final Corrections corrections;
    private boolean built;
    private long corrected;

    Town(
            Environment environment,
            Imports imports,
            Accounts accounts,
            Rounds rounds,
            Deliveries deliveries,
            ContactDecisions contacts,
            Corrections corrections) {
        this.environment = environment;
        this.imports = imports;
        this.accounts = accounts;
        this.rounds = rounds;
        this.deliveries = deliveries;
        this.contacts = contacts;
        this.corrections = corrections;
    }

    /** Where the service answers; everything is there. */
    String address() {
        buildOnce();
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    private synchronized void buildOnce() {
        if (!built) {
            build();
            built = true;
        }
    }

    /** A round of today, whatever another test has closed. */
    void openRound() {
        buildOnce();
        request();
    }

    private void request() {
        as(Role.HUMAN_RESOURCES, () -> {
            if (rounds.current().isEmpty()) {
                rounds.open(RoundKind.INTERIM, AS_OF, TODAY.plusDays(14), TODAY);
            }
        });
    }

    /** The day on which the open round is due, as pages write it. */
    String dueDay() throws Exception {
        long day = number("select max(due_day) - date '1970-01-01' from evaluation_round where closed_at is null");
        return DAY.format(LocalDate.ofEpochDay(day));
    }

    /** An evaluation can be closed as soon as somebody has released. */
    void deliverIfNobodyDid() throws Exception {
        long round = number("select max(id) from evaluation_round where closed_at is null");
        if (number("select count(*) from evaluation_version where round_id = " + round) == 0) {
            deliver();
        }
    }

    /** Pages that are one of many, and show what others of their kind do not. */
    List<String> remarkable(Person visitor) {
        return visitor == Person.FORTBILDUNG ? List.of("/beschaeftigte/" + corrected) : List.of();
    }

    private void build() {
        try {
            // The account of a first start, too.
            EmptyTables.empty(environment);
            sql("update installation set example = true");
            Examples.importAll(imports);
            for (Person person : Person.values()) {
                create(person);
            }
            decideByHand();
            Lists.stage(imports, Person.FORTBILDUNG);
            sql("""
                    update import_run set applied_at = '2026-10-01' where applied_at is not null;
                    update reminder_setting set mail_domains = '{musterhausen.example}', statement_since = '2026-10-01'
                    """);
            request();
            deliver();
            close();
            request();
            deliver();
        } catch (Exception e) {
            throw new IllegalStateException("the town could not be built", e);
        }
    }

    /** In an office whose figures no walk looks at. */
    private void decideByHand() throws Exception {
        long certificate = number("select min(id) from certificate where unit_code = '42'");
        corrected = number("select person_id from certificate where id = " + certificate);
        TrainingStatement proof =
                new TrainingStatement("Interkulturelle Kompetenz", null, null, null, AS_OF.minusYears(2), "8 UE", true);
        as(
                Role.TRAINING_OFFICER,
                () -> {
                    contacts.decide("42", null, true);
                    corrections.correct(corrected, certificate, proof);
                },
                "42");
    }

    private void create(Person person) {
        Account account = new Account(
                0, person.loginName(), person.displayName(), false, false, Set.of(person.role()), person.units());
        CurrentScope.during(Job.LOGIN, () -> accounts.create(account, PASSWORD));
    }

    private void deliver() throws Exception {
        sql(
                "update assignment set target_group = 'STAFF' where target_group = 'UNDECLARED' and unit_code in ('33', '42')");
        for (String unit : DELIVERING) {
            as(Role.TRAINING_OFFICER, () -> deliver(unit), unit);
        }
    }

    private void deliver(String unit) {
        long round = rounds.current().orElseThrow().id();
        deliveries.prepare(round, unit, new Signature("Ina Vogel", TODAY), "", TODAY);
        try {
            deliveries.release(round, unit, new Signature("Dr. Jens Amsel", TODAY), TODAY);
        } catch (RefusedException e) {
            throw new IllegalStateException(unit, e);
        }
    }

    private void close() {
        as(
                Role.HUMAN_RESOURCES,
                () -> rounds.close(rounds.current().orElseThrow().id(), TODAY));
    }

    private static void as(Role role, Runnable work, String... units) {
        Officers.logInAs(role, units);
        try {
            work.run();
        } finally {
            Officers.logOut();
        }
    }

    private long number(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What only the owner of the tables may do. */
    void sql(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
