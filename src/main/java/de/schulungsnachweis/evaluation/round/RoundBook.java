package de.schulungsnachweis.evaluation.round;

import de.schulungsnachweis.mandate.Mandate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rounds of the mandate. */
@Component
class RoundBook {

    private final JdbcClient jdbc;
    private final Mandate mandate;

    RoundBook(JdbcClient jdbc, Mandate mandate) {
        this.jdbc = jdbc;
        this.mandate = mandate;
    }

    /** The newest first. */
    List<Round> all() {
        return jdbc.sql("""
                        select id, kind, as_of, due_day, opened_at, closed_at from evaluation_round
                        where mandate_id = :mandate order by id desc
                        """)
                .param("mandate", mandate.id())
                .query(RoundBook::round)
                .list();
    }

    Optional<Round> find(long id) {
        return all().stream().filter(round -> round.id() == id).findFirst();
    }

    /**
     * The round, in which nobody else delivers or closes until the end of the transaction.
     *
     * @throws RefusedException if it is closed or unknown
     */
    Round locked(long id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('evaluation_round'), :id::integer)")
                .param("id", id)
                .query(row -> {});
        return find(id).filter(Round::open).orElseThrow(() -> new RefusedException(Refusal.CLOSED));
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp closedAt = row.getTimestamp("closed_at");
        return new Round(
                row.getLong("id"),
                RoundKind.valueOf(row.getString("kind")),
                row.getDate("as_of").toLocalDate(),
                row.getDate("due_day").toLocalDate(),
                row.getTimestamp("opened_at").toInstant(),
                closedAt == null ? null : closedAt.toInstant());
    }
}
