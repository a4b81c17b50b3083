package de.schulungsnachweis.testing;

import java.sql.SQLException;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Every test class begins with empty tables and with nobody logged in, whatever the one before it left in the service that
 * they share.
 */
public final class EmptyBeforeClass implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext context) throws SQLException {
        Officers.logOut();
        EmptyTables.empty(context.getApplicationContext().getEnvironment());
    }
}
