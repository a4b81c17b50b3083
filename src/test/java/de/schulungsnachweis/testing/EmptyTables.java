package de.schulungsnachweis.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Every test method begins with empty tables and with nobody logged in, whatever ran on its thread before. */
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
            insert into reminder_setting default values
            """;

    @Override
    public void beforeTestMethod(TestContext context) throws SQLException {
        Officers.logOut();
        empty(context.getApplicationContext().getEnvironment());
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
