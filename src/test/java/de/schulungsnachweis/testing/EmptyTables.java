package de.schulungsnachweis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Every test method begins with empty tables and with nobody logged in, whatever ran on its thread before. After each, what
 * the evaluation counts must be what the certificates and their judgements say.
 */
public final class EmptyTables implements TestExecutionListener {

    /**
     * Spring Batch keeps running executions by their numbers, once for the whole process: two services that are tested at
     * the same time must not both import under the same number.
     */
    private static final String OWN_NUMBERS = """
            select setval(sequence, greatest(nextval(sequence),
                1000000 * coalesce(substring(current_database() from '[0-9]+')::bigint, 0)))
            from unnest(array['batch_job_execution_seq', 'batch_step_execution_seq']::regclass[]) sequence
            """;

    /**
     * Most tables are empty most of the time, and to truncate one costs as much as to delete some rows from ten: so only
     * what holds rows is emptied, without asking what refers to it, since that is emptied too.
     */
    private static final String EMPTY = """
            set session_replication_role = replica;
            do $$
            declare
                emptied regclass;
                filled boolean;
            begin
                for emptied in
                    with recursive known (id) as (
                        select root::regclass::oid from unnest(array['person', 'certificate', 'staged_staff',
                            'staged_certificate', 'import_run', 'organisational_unit', 'course_decision',
                            'local_account', 'audit_entry', 'unit_version', 'evaluation_round', 'reminder_start',
                            'reminder_pulse', 'reminder_template', 'reminder_cycle', 'file_agreement',
                            'retention_run', 'notice', 'request_count', 'login_session',
                            'reminder_setting']) root
                        union
                        select f.conrelid from known k join pg_constraint f on f.confrelid = k.id and f.contype = 'f'
                    )
                    select c.oid from pg_class c join known k on k.id = c.oid where not c.relispartition
                loop
                    execute format('select exists (select from %s)', emptied) into filled;
                    if filled then
                        execute format('delete from %s', emptied);
                    end if;
                end loop;
            end $$;
            insert into reminder_setting default values;
            delete from fact_mark;
            insert into fact_mark values (random(0, 9223372036854775807))
            """;

    private static final String WRONGLY_TALLIED = """
            select count(*)
            from (
                select j.certificate_id, j.mandate_id, c.person_id, c.run_id, c.last_day, p.entry_day, p.exit_day,
                    c.duplicate_of is not null as duplicate, c.duration_assumed, j.outcome, j.category_leaders,
                    j.category_staff, j.fulfils_leaders, j.fulfils_staff
                from judgement j
                join certificate c on c.id = j.certificate_id
                left join person p on p.id = c.person_id
            ) judged
            full join (
                select t.certificate_id, m.mandate_id, t.person_id, t.run_id, t.last_day, t.entry_day, t.exit_day,
                    t.duplicate, t.duration_assumed, k.outcome, k.category_leaders, k.category_staff, k.fulfils_leaders,
                    k.fulfils_staff
                from tally t
                join mandate_number m on m.number = t.mandate_number
                join judgement_kind k on k.id = t.kind and k.mandate_id = m.mandate_id and k.marks = t.marks
            ) tallied using (certificate_id, mandate_id)
            where judged is distinct from tallied
            """;

    @Override
    public void beforeTestMethod(TestContext context) throws SQLException {
        Officers.logOut();
        empty(context.getApplicationContext().getEnvironment());
    }

    @Override
    public void afterTestMethod(TestContext context) throws SQLException {
        try (Connection connection =
                        TestDatabase.asOwner(context.getApplicationContext().getEnvironment());
                Statement statement = connection.createStatement();
                ResultSet wrong = statement.executeQuery(WRONGLY_TALLIED)) {
            wrong.next();
            assertThat(wrong.getLong(1))
                    .as("certificates that are tallied wrongly")
                    .isZero();
        }
    }

    /** Empties the tables of an application. */
    public static void empty(Environment environment) throws SQLException {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(EMPTY);
            statement.execute(OWN_NUMBERS);
        }
    }
}
