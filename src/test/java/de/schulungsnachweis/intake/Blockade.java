package de.schulungsnachweis.intake;

import static org.awaitility.Awaitility.await;

import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.springframework.core.env.Environment;

/** Holds an import in one of its phases by a lock on the table that the phase writes first. */
public final class Blockade implements AutoCloseable {

    private final Connection holding;
    private final Connection watching;

    public Blockade(Environment environment, Phase phase) throws SQLException {
        this(environment, phase.table);
    }

    /** Holds whoever writes the table. */
    Blockade(Environment environment, String table) throws SQLException {
        holding = TestDatabase.asOwner(environment);
        watching = TestDatabase.asOwner(environment);
        holding.setAutoCommit(false);
        try (Statement statement = holding.createStatement()) {
            statement.execute("lock table " + table + " in share mode");
        }
    }

    /** Waits until somebody stands before the lock. */
    public Blockade awaitBlocked() {
        return awaitBlocked(1);
    }

    /** Waits until so many stand before a lock. */
    Blockade awaitBlocked(int count) {
        await().atMost(Duration.ofMinutes(2)).until(() -> count("wait_event_type = 'Lock'") >= count);
        return this;
    }

    /** Waits until no connection of this name is left. */
    void awaitGone(String applicationName) {
        await().atMost(Duration.ofMinutes(1)).until(() -> count("application_name = '" + applicationName + "'") == 0);
    }

    /** Ends the server's side of every connection that stands before the lock. */
    void terminateBlocked() throws SQLException {
        try (Statement statement = watching.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity "
                    + "where datname = current_database() and wait_event_type = 'Lock'");
        }
    }

    public void release() throws SQLException {
        holding.rollback();
    }

    @Override
    public void close() throws SQLException {
        holding.close();
        watching.close();
    }

    private int count(String condition) throws SQLException {
        try (Statement statement = watching.createStatement();
                ResultSet result = statement.executeQuery(
                        "select count(*) from pg_stat_activity where datname = current_database() and " + condition)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** The phases, each with the table that it writes first. */
    public enum Phase {
        READING("staged_staff_rows"),
        CHECKING("import_run_unit"),
        PLANNING("planned_change"),
        APPLYING("person");

        private final String table;

        Phase(String table) {
            this.table = table;
        }
    }
}
