package de.schulungsnachweis.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Every test method begins with empty tables. */
public final class EmptyTables implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) throws SQLException {
        try (Connection connection =
                        TestDatabase.asOwner(context.getApplicationContext().getEnvironment());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate person, certificate, staged_staff, staged_certificate, import_run, organisational_unit, course_decision, local_account, audit_entry, "
                            + "unit_version, evaluation_round, notice cascade");
        }
    }
}
