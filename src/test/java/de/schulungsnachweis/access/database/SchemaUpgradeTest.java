package de.schulungsnachweis.access.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Instances are replaced one by one: an older one may start on tables that a newer one has changed. */
@DatabaseTest
class SchemaUpgradeTest {

    private static final int OUTDATED = 0;

    @Autowired
    private Flyway flyway;

    @Autowired
    private Environment environment;

    @Test
    void tablesOfANewerVersionAreUsedAsTheyAre() throws Exception {
        change("""
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                    installed_by, execution_time, success)
                values (100000, '100000', 'later', 'SQL', 'V100000__later.sql', 1, 'later', 1, true)
                """);
        try {
            pretendThatAFunctionIsAnotherOne();
            new SchemaUpgrade().migrate(flyway);
            assertThat(checksum()).isEqualTo(OUTDATED);
        } finally {
            change("delete from flyway_schema_history where version = '100000'");
        }
        new SchemaUpgrade().migrate(flyway);
        assertThat(checksum()).isNotEqualTo(OUTDATED);
    }

    private void pretendThatAFunctionIsAnotherOne() throws Exception {
        change("update flyway_schema_history set checksum = " + OUTDATED + " where script = 'R__operation.sql'");
    }

    private int checksum() throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select checksum from flyway_schema_history "
                        + "where script = 'R__operation.sql' order by installed_rank desc limit 1")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void change(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
