package de.schulungsnachweis.organisation.contact;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.organisation.FactVersions;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the citizen contact of everybody in a Sachgebiet of an own unit. */
@Service
public class ContactDecisions {

    private static final SqlScript PREVIEW = SqlScript.load("organisation/preview-contact.sql");
    private static final SqlScript DECIDE = SqlScript.load("organisation/decide-contact.sql");

    private final JdbcClient jdbc;
    private final FactVersions versions;
    private final AuditTrail audit;
    private final Clock clock;

    ContactDecisions(JdbcClient jdbc, FactVersions versions, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a decision would do.
     *
     * @param subUnit null for those without a Sachgebiet
     */
    @Transactional(readOnly = true)
    public ContactPreview preview(String unitCode, @Nullable String subUnit, boolean citizenContact) {
        checkUnit(unitCode);
        return read(unitCode, subUnit, citizenContact);
    }

    /**
     * Decides for everybody who works there today. Who comes later is not meant.
     *
     * @param subUnit null for those without a Sachgebiet
     * @return what it did
     */
    @Transactional
    public ContactPreview decide(String unitCode, @Nullable String subUnit, boolean citizenContact) {
        checkUnit(unitCode);
        versions.change(List.of(unitCode));
        ContactPreview done = read(unitCode, subUnit, citizenContact);
        about(DECIDE, unitCode, subUnit, citizenContact)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentScope.get().actorName())
                .update();
        audit.record(AuditAction.CONTACT_DECIDED, "einheit:" + unitCode);
        return done;
    }

    /** The decisions in force on a person, as far as the scope sees them. */
    @Transactional(readOnly = true)
    public List<ContactDecision> ofPerson(long person) {
        return jdbc.sql("""
                        select id, unit_code, citizen_contact, listed_contact, actor, decided_at
                        from citizen_contact_decision
                        where person_id = :person and revoked_at is null
                        order by unit_code
                        """)
                .param("person", person)
                .query((row, number) -> new ContactDecision(
                        row.getLong("id"),
                        row.getString("unit_code"),
                        row.getBoolean("citizen_contact"),
                        row.getObject("listed_contact", Boolean.class),
                        row.getString("actor"),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
    }

    private ContactPreview read(String unitCode, @Nullable String subUnit, boolean citizenContact) {
        return about(PREVIEW, unitCode, subUnit, citizenContact)
                .query(new DataClassRowMapper<>(ContactPreview.class))
                .single();
    }

    private JdbcClient.StatementSpec about(
            SqlScript script, String unitCode, @Nullable String subUnit, boolean citizenContact) {
        return script.with(jdbc)
                .param("unit", unitCode)
                .param("subUnit", subUnit, Types.VARCHAR)
                .param("contact", citizenContact)
                .param("today", LocalDate.now(clock));
    }

    private static void checkUnit(String unitCode) {
        if (!CurrentScope.get().holdsUnit(unitCode)) {
            throw new AccessDeniedException("not a unit of the scope");
        }
    }
}
