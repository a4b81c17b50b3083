package de.schulungsnachweis.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Every test method begins with empty tables. */
public final class EmptyTables implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) throws SQLException {
        empty(context.getApplicationContext().getEnvironment());
    }

    private static final String EMPTIED =
            "person, certificate, staged_staff, staged_certificate, import_run, organisational_unit, "
                    + "course_decision, local_account, audit_entry, unit_version, evaluation_round, reminder_start, "
                    + "reminder_pulse, reminder_template, reminder_cycle, file_agreement, retention_run, notice";

    /** Emptying a table costs as much as filling it with a few rows: those that have a size, with what refers to them. */
    private static final String FILLED = """
            with recursive emptied (id) as (
                select name::regclass::oid from unnest(string_to_array(?, ', ')) name
                union
                select next.id
                from emptied e
                join lateral (
                    select conrelid from pg_constraint where contype = 'f' and confrelid = e.id
                    union all
                    select inhrelid from pg_inherits where inhparent = e.id
                ) next (id) on true
            )
            select coalesce(string_agg(id::regclass::text, ', '), '') from emptied where pg_relation_size(id) > 0
            """;

    /** Empties the tables of an application. */
    public static void empty(Environment environment) throws SQLException {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            String filled = filled(connection);
            if (!filled.isEmpty()) {
                statement.execute("truncate " + filled + " cascade");
            }
            statement.execute("truncate reminder_setting; insert into reminder_setting default values");
        }
    }

    private static String filled(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FILLED)) {
            query.setString(1, EMPTIED);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
