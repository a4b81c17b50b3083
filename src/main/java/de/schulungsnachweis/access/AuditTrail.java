package de.schulungsnachweis.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who did what, when. It holds identifiers only, and nobody can change what is written. */
@Repository
public class AuditTrail {

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes down that the current actor did something, together with what was done if that is one transaction.
     *
     * @param subject an identifier of what it was done to, for example {@code liste:12}; null for the whole
     */
    @Transactional
    public void record(AuditAction action, @Nullable String subject) {
        jdbc.sql("insert into audit_entry (actor, action, subject) values (:actor, :action, :subject)")
                .param("actor", CurrentScope.get().actorName())
                .param("action", action.name())
                .param("subject", subject)
                .update();
    }

    /**
     * The newest entries first, as the administration sees them.
     *
     * @param before only entries older than this one; null for the newest
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(int limit, @Nullable Long before) {
        return jdbc.sql("""
                        select id, at, actor, action, subject from audit_entry
                        where :before::bigint is null or id < :before
                        order by id desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new AuditEntry(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        AuditAction.valueOf(row.getString("action")),
                        row.getString("subject")))
                .list();
    }
}
