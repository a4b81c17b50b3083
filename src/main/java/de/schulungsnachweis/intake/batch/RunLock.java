package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.access.FailureTrace;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/** Tells every instance that a run is being worked on; PostgreSQL lets go of it as soon as the process is dead. */
@Component
class RunLock {

    private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);

    private final DataSource dataSource;

    RunLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Holds the lock of the run until it is closed. */
    Held hold(long runId) {
        try {
            Connection connection = dataSource.getConnection();
            connection.setAutoCommit(false);
            try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
                lock.setLong(1, runId);
                lock.execute();
            }
            return () -> release(connection);
        } catch (SQLException e) {
            throw new SQLStateSQLExceptionTranslator().translate("run lock", null, e);
        }
    }

    /** A connection that was lost on the way has let go of the lock already. */
    private static void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("The connection that held the lock of an import was lost:\n{}", FailureTrace.of(e));
        }
    }

    /** A lock that is held. */
    interface Held extends AutoCloseable {

        @Override
        void close();
    }
}
