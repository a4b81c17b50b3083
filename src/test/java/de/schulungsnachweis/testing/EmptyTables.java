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

    @Override
    public void beforeTestMethod(TestContext context) throws SQLException {
        Officers.logOut();
        empty(context.getApplicationContext().getEnvironment());
    }

    /** Empties the tables of an application. */
    public static void empty(Environment environment) throws SQLException {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate person, certificate, staged_staff, staged_certificate, import_run, organisational_unit, "
                            + "course_decision, local_account, audit_entry, unit_version, evaluation_round, reminder_start, "
                            + "reminder_pulse, reminder_template, reminder_cycle, file_agreement, retention_run, notice, "
                            + "request_count, login_session cascade;"
                            + "truncate reminder_setting; insert into reminder_setting default values");
            statement.execute(OWN_NUMBERS);
        }
    }
}
