package de.schulungsnachweis.organisation.contact;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.organisation.FactVersions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes decisions on the citizen contact back: then the lists hold again. */
@Service
public class ContactReturns {

    private static final SqlScript PREVIEW = SqlScript.load("organisation/preview-contact-return.sql");
    private static final SqlScript RETURN = SqlScript.load("organisation/return-contact.sql");

    private final JdbcClient jdbc;
    private final FactVersions versions;
    private final AuditTrail audit;
    private final Clock clock;

    ContactReturns(JdbcClient jdbc, FactVersions versions, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is in force in the own units, the newest first. */
    @Transactional(readOnly = true)
    public List<ContactBatch> batches() {
        return batches(null);
    }

    /** What was decided together with a decision; empty if that is taken back already, or of a unit of somebody else. */
    @Transactional(readOnly = true)
    public Optional<ContactBatch> batchOf(long decision) {
        return batches(decision).stream().findFirst();
    }

    /**
     * What taking back would do.
     *
     * @param together whether all that was decided together with it is meant, or this person alone
     */
    @Transactional(readOnly = true)
    public ContactPreview preview(long decision, boolean together) {
        return read(decision, together);
    }

    /**
     * Takes back.
     *
     * @param together whether all that was decided together with it is meant, or this person alone
     * @return what it did; nobody if the decision is not in force any more, or of a unit of somebody else
     */
    @Transactional
    public ContactPreview takeBack(long decision, boolean together) {
        Optional<ContactBatch> batch = batchOf(decision);
        if (batch.isEmpty()) {
            return ContactPreview.NOBODY;
        }
        versions.change(List.of(batch.get().unitCode()));
        ContactPreview done = read(decision, together);
        about(RETURN, decision, together)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentScope.get().actorName())
                .update();
        audit.record(AuditAction.CONTACT_TAKEN_BACK, "einheit:" + batch.get().unitCode());
        return done;
    }

    private List<ContactBatch> batches(@Nullable Long decision) {
        return jdbc.sql("""
                        select min(d.id) as id, d.unit_code, d.citizen_contact, count(*) as persons, d.actor, d.decided_at
                        from citizen_contact_decision d
                        where d.revoked_at is null and (:decision::bigint is null or exists (
                            select from citizen_contact_decision o
                            where o.id = :decision and o.revoked_at is null
                                and (o.unit_code, o.citizen_contact, o.actor, o.decided_at)
                                    = (d.unit_code, d.citizen_contact, d.actor, d.decided_at)))
                        group by d.unit_code, d.citizen_contact, d.actor, d.decided_at
                        order by d.decided_at desc, min(d.id)
                        """)
                .param("decision", decision, Types.BIGINT)
                .query((row, number) -> batch(row))
                .list();
    }

    private static ContactBatch batch(ResultSet row) throws SQLException {
        return new ContactBatch(
                row.getLong("id"),
                Objects.requireNonNull(row.getString("unit_code")),
                row.getBoolean("citizen_contact"),
                row.getInt("persons"),
                Objects.requireNonNull(row.getString("actor")),
                Objects.requireNonNull(row.getTimestamp("decided_at")).toInstant());
    }

    private ContactPreview read(long decision, boolean together) {
        return about(PREVIEW, decision, together)
                .query(new DataClassRowMapper<>(ContactPreview.class))
                .single();
    }

    private JdbcClient.StatementSpec about(SqlScript script, long decision, boolean together) {
        return script.with(jdbc)
                .param("decision", decision)
                .param("together", together)
                .param("today", LocalDate.now(clock));
    }
}
