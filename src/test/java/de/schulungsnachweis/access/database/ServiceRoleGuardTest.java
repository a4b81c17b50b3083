package de.schulungsnachweis.access.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.access.DatabaseUnavailableException;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The second wall holds for the role under which the service works, or the service does not start. */
@DatabaseTest
class ServiceRoleGuardTest {

    @Autowired
    private JdbcClient service;

    @Autowired
    private Environment environment;

    @Test
    void aRoleThatOwnsNothingIsAccepted() {
        assertThatCode(() -> new ServiceRoleGuard(service).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    @Test
    void theOwnerOfTheTablesIsRefused() throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment)) {
            assertRefused(connection);
        }
    }

    @Test
    void aRoleThatMayBecomeTheOwnerIsRefused() throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute("create role zu_viele_rechte");
            statement.execute("create role eigentuemer");
            try {
                statement.execute("grant eigentuemer to zu_viele_rechte");
                statement.execute("alter table person owner to eigentuemer");
                statement.execute("set role zu_viele_rechte");
                assertRefused(connection);
            } finally {
                statement.execute("reset role");
                statement.execute("alter table person owner to current_user");
                statement.execute("drop role zu_viele_rechte");
                statement.execute("drop role eigentuemer");
            }
        }
    }

    private static void assertRefused(Connection connection) {
        JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        assertThatThrownBy(() -> new ServiceRoleGuard(client).afterSingletonsInstantiated())
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("zu viele Rechte");
    }
}
