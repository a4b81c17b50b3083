package de.schulungsnachweis.operation;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.FailureTrace;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.mandate.Mandate;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits in the database, asked at most twice a minute whoever watches. */
@Component
class OperationFigures {

    private static final Logger LOG = LoggerFactory.getLogger(OperationFigures.class);
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Mandate mandate;
    private final Clock clock;
    private Figures last = Figures.UNKNOWN;

    OperationFigures(JdbcClient jdbc, PlatformTransactionManager transactions, Mandate mandate, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.mandate = mandate;
        this.clock = clock;
    }

    /** The figures of the last half minute; unknown ones while the database does not answer. */
    synchronized Figures current() {
        Instant now = clock.instant();
        if (last.at().plus(FRESH).isBefore(now)) {
            last = read(now);
        }
        return last;
    }

    private Figures read(Instant now) {
        try {
            return CurrentScope.apart(Job.OPERATION, () -> transaction.execute(status -> ask(now)));
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("The figures of the service could not be read:\n{}", FailureTrace.of(failure));
            return Figures.unknown(now);
        }
    }

    private Figures ask(Instant now) {
        return jdbc.sql("select * from operation_figures(:mandate)")
                .param("mandate", mandate.id())
                .query((row, number) -> new Figures(
                        now,
                        row.getDouble("review_titles"),
                        age(row.getTimestamp("review_since"), now),
                        row.getDouble("waiting_mails"),
                        age(row.getTimestamp("waiting_mails_since"), now),
                        row.getDouble("unfinished_imports")))
                .single();
    }

    private static double age(@Nullable Timestamp since, Instant now) {
        return since == null
                ? 0
                : Math.max(0, Duration.between(since.toInstant(), now).toSeconds());
    }

    /**
     * The figures of a moment; not a number where they are not known.
     *
     * @param reviewAge seconds for which the oldest title has waited for a decision
     * @param mailAge seconds for which the oldest mail has waited to be sent
     */
    record Figures(
            Instant at,
            double reviewTitles,
            double reviewAge,
            double waitingMails,
            double mailAge,
            double unfinishedImports) {

        private static final Figures UNKNOWN = unknown(Instant.EPOCH);

        private static Figures unknown(Instant at) {
            return new Figures(at, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
    }
}
