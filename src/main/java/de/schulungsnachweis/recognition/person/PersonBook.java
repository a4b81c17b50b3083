package de.schulungsnachweis.recognition.person;

import de.schulungsnachweis.access.CurrentScope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored answers about persons, and the certificates that follow them. Works in the caller's transaction. */
@Repository
class PersonBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What an answer was: whom a list means. */
    record Meant(String reference, String listed, @Nullable Long person) {}

    List<GivenPerson> all() {
        return jdbc.sql("""
                        select a.id, a.listed, p.family_name, p.given_name, a.actor, a.answered_at
                        from person_answer a left join person p on p.id = a.person_id
                        where a.revoked_at is null order by a.id desc
                        """)
                .query((row, number) -> new GivenPerson(
                        row.getLong("id"),
                        row.getString("listed"),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("actor"),
                        row.getTimestamp("answered_at").toInstant()))
                .list();
    }

    long add(Meant meant, Set<String> units) {
        return jdbc.sql("""
                        insert into person_answer (person_reference, listed, person_id, units, actor, answered_at)
                        values (:reference, :listed, :person, :units, :actor, :now) returning id
                        """)
                .param("reference", meant.reference())
                .param("listed", meant.listed())
                .param("person", meant.person())
                .param("units", units.toArray(String[]::new))
                .param("actor", CurrentScope.get().actorName())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    Optional<Meant> revoke(long id) {
        return jdbc.sql("""
                        update person_answer set revoked_at = :now, revoked_by = :actor
                        where id = :id and revoked_at is null returning person_reference, listed, person_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentScope.get().actorName())
                .param("id", id)
                .query((row, number) -> new Meant(
                        row.getString("person_reference"),
                        row.getString("listed"),
                        row.getObject("person_id", Long.class)))
                .optional();
    }

    /** Gives the certificates that lists of these units name so to the person. */
    void give(Meant meant, Set<String> units) {
        jdbc.sql("""
                        update certificate c set person_id = :person, person_reference = 'person:' || :person
                        from import_run r
                        where r.id = c.run_id and r.units && :units::text[] and c.person_id is null
                            and c.person_reference = :reference
                        """)
                .param("person", meant.person())
                .param("units", units.toArray(String[]::new))
                .param("reference", meant.reference())
                .update();
    }

    /** Takes the certificates that lists name so away from the person. */
    void takeAway(Meant meant) {
        jdbc.sql("""
                        update certificate c set person_id = null, person_reference = :reference
                        from staged_certificate s
                        where s.run_id = c.run_id and s.entry = c.entry and c.person_id = :person
                            and certificate_reference(null, s.personnel_number, s.family_key, s.given_key,
                                coalesce(s.unit_code, s.unit_text), s.email) = :reference
                        """)
                .param("person", meant.person())
                .param("reference", meant.reference())
                .update();
    }

    /** Gives staged certificates to whom earlier answers say that lists of these units mean. */
    void giveStaged(long runId) {
        jdbc.sql("""
                        update staged_certificate s set person_id = a.person_id
                        from person_answer a, import_run r
                        where s.run_id = :run and r.id = :run and s.person_id is null and s.status <> 'REJECTED'
                            and a.person_id is not null and a.revoked_at is null and a.units && r.units
                            and a.person_reference = certificate_reference(null, s.personnel_number, s.family_key,
                                s.given_key, coalesce(s.unit_code, s.unit_text), s.email)
                        """).param("run", runId).update();
    }
}
