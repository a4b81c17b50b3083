package de.schulungsnachweis.evaluation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Examples;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was counted is counted again as soon as it may be different, and not before. */
@DatabaseTest
class CountMemoryTest {

    @Autowired
    private CountMemory memory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Environment environment;

    @Autowired
    private Imports imports;

    @Autowired
    private Mandate mandate;

    private final AtomicInteger counted = new AtomicInteger();

    @BeforeEach
    void logIn() {
        Officers.logInAs(Role.HUMAN_RESOURCES);
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void theSameFactsAreCountedOnce() {
        assertThat(recall("a")).isEqualTo(1);
        assertThat(recall("a")).isEqualTo(1);
        assertThat(recall("b")).isEqualTo(2);
        assertThat(recall("a")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into person (person_key, family_name, family_key) values ('k', 'Beispiel', 'beispiel')",
                "update person set exit_day = exit_day",
                "delete from assignment",
                "update certificate set duplicate_of = null",
                "truncate tally",
                "insert into organisational_unit (code, code_key, name, kind) values ('10', '10', 'Amt', 'AMT')",
                "update import_run set units = '{10}'",
                "delete from import_run",
                "delete from mandate_group where false"
            })
    void aChangeIsCounted(String change) throws Exception {
        assertThat(recall("a")).isEqualTo(1);
        asOwner(change);
        assertThat(recall("a")).isEqualTo(2);
        assertThat(recall("a")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update import_run set rows_read = 1",
                "insert into audit_entry (actor, action, subject) values ('lokal:1', 'LOGIN', '')"
            })
    void whatIsNotCountedChangesNothing(String change) throws Exception {
        recall("a");
        asOwner(change);
        assertThat(recall("a")).isEqualTo(1);
    }

    @Test
    void whoSeesOtherUnitsIsCountedApart() {
        Officers.logIn("10");
        assertThat(recall("a")).isEqualTo(1);
        Officers.logIn("20");
        assertThat(recall("a")).isEqualTo(2);
        Officers.logInAs(Role.HUMAN_RESOURCES, "20");
        assertThat(recall("a")).isEqualTo(3);
        Officers.logIn("10");
        assertThat(recall("a")).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackIsForgotten() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("update organisational_unit set name = name").update();
            recallWithin("a");
            jdbc.sql("update organisational_unit set name = name").update();
            assertThat(recallWithin("a"))
                    .as("after a second change of one's own")
                    .isEqualTo(2);
            status.setRollbackOnly();
        });
        assertThat(recall("a")).isEqualTo(3);
    }

    @Test
    void whatChangesMeanwhileIsCountedTheNextTime() {
        int first = transaction()
                .execute(status -> memory.recall(Integer.class, new Question("a"), () -> {
                    change();
                    return counted.incrementAndGet();
                }));
        assertThat(first).isEqualTo(1);
        assertThat(recall("a")).isEqualTo(2);
    }

    @Test
    void mergedMarksSayTheSame() throws Exception {
        change();
        change();
        assertThat(recall("a")).isEqualTo(1);
        assertThat(number("select merge_fact_marks()")).isGreaterThan(1);
        assertThat(number("select count(*) from fact_mark")).isEqualTo(1);
        assertThat(recall("a")).isEqualTo(1);
        change();
        assertThat(recall("a")).isEqualTo(2);
    }

    /** Whoever lets the counting read one more table is reminded here of its marks. */
    @Test
    void everyTableThatIsReadLeavesMarks() throws Exception {
        Officers.logIn("10", "20", "30", "40");
        Examples.importAll(imports);
        // Closed, so that its persons are looked for elsewhere.
        asOwner(
                "update organisational_unit set valid_from = null, valid_until = '2020-12-31' where code = (select min(unit_code) from assignment)");
        Set<String> read = new TreeSet<>();
        Officers.logInAs(Role.HUMAN_RESOURCES);
        read.addAll(tablesRead());
        Officers.logIn("10", "20");
        read.addAll(tablesRead());

        assertThat(read).contains("tally", "assignment", "person", "certificate", "organisational_unit", "import_run");
        assertThat(marked()).containsAll(read);
    }

    private Set<String> tablesRead() {
        return transaction().execute(status -> {
            jdbc.sql("select set_config('max_parallel_workers_per_gather', '0', true)")
                    .query(String.class)
                    .single();
            Map<String, Long> before = scans();
            for (String counting : List.of(
                    "mandate_figures(:mandate, '{}', '2026-12-31', '2026-11-22', '2026-10-01')",
                    "evaluation_units('2026-12-31')",
                    "evaluation_persons('2026-12-31', null, null, :mandate)",
                    "evaluation_outlook(:mandate, '2026-12-31', '2026-11-22', '2020-01-01', 1, 5)")) {
                jdbc.sql("select count(*) from " + counting)
                        .param("mandate", mandate.id())
                        .query(Long.class)
                        .single();
            }
            Map<String, Long> after = scans();
            after.entrySet().removeAll(before.entrySet());
            return after.keySet();
        });
    }

    /** How often each table was read, earlier in the session as well. Of kept versions nothing is counted here. */
    private Map<String, Long> scans() {
        Map<String, Long> scans = new TreeMap<>();
        jdbc.sql("""
                        select relname, seq_scan + coalesce(idx_scan, 0) as scans from pg_stat_xact_user_tables
                        where relname not like 'evaluation\\_version%'
                        """).query(row -> {
            scans.put(row.getString("relname"), row.getLong("scans"));
        });
        return scans;
    }

    private List<String> marked() throws Exception {
        List<String> marked = new ArrayList<>();
        try (Connection owner = TestDatabase.asOwner(environment);
                Statement statement = owner.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select tgrelid::regclass::text from pg_trigger where tgname = 'mark_facts' and tgenabled = 'O'")) {
            while (tables.next()) {
                marked.add(tables.getString(1));
            }
        }
        return marked;
    }

    private int recall(String text) {
        return transaction().execute(status -> recallWithin(text));
    }

    private int recallWithin(String text) {
        return memory.recall(Integer.class, new Question(text), counted::incrementAndGet);
    }

    private TransactionTemplate transaction() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        return transaction;
    }

    private void change() {
        try {
            asOwner("update organisational_unit set name = name");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void asOwner(String sql) throws Exception {
        try (Connection owner = TestDatabase.asOwner(environment);
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws Exception {
        try (Connection owner = TestDatabase.asOwner(environment);
                Statement statement = owner.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private record Question(String text) {}
}
