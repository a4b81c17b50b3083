package de.schulungsnachweis.access.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
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
    private SchemaUpgrade upgrade;

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
            upgrade.migrate(flyway);
            assertThat(checksum()).isEqualTo(OUTDATED);
        } finally {
            change("delete from flyway_schema_history where version = '100000'");
        }
        upgrade.migrate(flyway);
        assertThat(checksum()).isNotEqualTo(OUTDATED);
    }

    @Test
    void theRightsOfTheServiceAreGivenAnewWhereNothingIsToBeUpgraded() throws Exception {
        change("revoke select on person from schulungsnachweis_dienst");
        upgrade.migrate(flyway);
        assertThat(ask("select has_table_privilege('schulungsnachweis_dienst', 'person', 'select')"))
                .isEqualTo("t");
    }

    @Test
    void functionsThatThisVersionDoesNotHaveAnyMoreAreNoObstacle() throws Exception {
        change("""
                insert into flyway_schema_history (installed_rank, description, type, script, checksum, installed_by,
                    execution_time, success)
                values (100000, 'gone', 'SQL', 'R__gone.sql', 1, 'earlier', 1, true)
                """);
        try {
            assertThatCode(() -> upgrade.migrate(flyway)).doesNotThrowAnyException();
        } finally {
            change("delete from flyway_schema_history where script = 'R__gone.sql'");
        }
    }

    @Test
    void aChangedMigrationIsStillRefused() throws Exception {
        change("update flyway_schema_history set checksum = checksum + 1 where version = '1'");
        try {
            assertThatThrownBy(() -> upgrade.migrate(flyway)).isInstanceOf(FlywayValidateException.class);
        } finally {
            change("update flyway_schema_history set checksum = checksum - 1 where version = '1'");
        }
    }

    private void pretendThatAFunctionIsAnotherOne() throws Exception {
        change("update flyway_schema_history set checksum = " + OUTDATED + " where script = 'R__operation.sql'");
    }

    private int checksum() throws Exception {
        return Integer.parseInt(ask("select checksum from flyway_schema_history "
                + "where script = 'R__operation.sql' order by installed_rank desc limit 1"));
    }

    private String ask(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void change(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
