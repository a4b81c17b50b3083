package de.schulungsnachweis.testing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Every test method begins with empty tables. */
public final class EmptyTables implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext()
                .getBean(JdbcClient.class)
                .sql("truncate person, certificate, import_run, organisational_unit, course_decision cascade")
                .update();
    }
}
