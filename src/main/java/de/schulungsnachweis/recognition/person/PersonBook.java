package de.schulungsnachweis.recognition.person;

import de.schulungsnachweis.access.CurrentScope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored answers about persons, and the certificates that follow them. Works in the caller's transaction. */
@Repository
class PersonBook {

    private static final String AS_LISTED = """
            certificate_reference(null, s.personnel_number, s.family_key, s.given_key,
                coalesce(s.unit_code, s.unit_text), s.email)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom a list means: its person, by reference and name, is one of the staff list, or nobody of it. */
    record Meant(
            String reference,
            @Nullable String familyKey,
            @Nullable String givenKey,
            String listed,
            @Nullable Long person) {}

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

    boolean isInForce(long id) {
        return jdbc.sql("select exists (select from person_answer where id = :id and revoked_at is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    long add(Meant meant, Set<String> units) {
        return jdbc.sql("""
                        insert into person_answer (person_reference, family_key, given_key, listed, person_id, units,
                            actor, answered_at)
                        values (:reference, :family, :given, :listed, :person, :units, :actor, :now) returning id
                        """)
                .param("reference", meant.reference())
                .param("family", meant.familyKey())
                .param("given", meant.givenKey())
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
                        where id = :id and revoked_at is null returning *
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentScope.get().actorName())
                .param("id", id)
                .query((row, number) -> new Meant(
                        row.getString("person_reference"),
                        row.getString("family_key"),
                        row.getString("given_key"),
                        row.getString("listed"),
                        row.getObject("person_id", Long.class)))
                .optional();
    }

    /** Gives the certificates that lists of these units name so to the person. */
    void give(Meant meant, Set<String> units) {
        jdbc.sql("""
                        update certificate c set person_id = :person, person_reference = 'person:' || :person
                        from import_run r, staged_certificate s
                        where r.id = c.run_id and (r.units && :units::text[] or c.unit_code = any(:units))
                            and c.person_id is null
                            and c.person_reference = :reference and s.run_id = c.run_id and s.entry = c.entry
                            and (s.family_key, s.given_key) is not distinct from (:family::text, :given::text)
                        """)
                .param("units", units.toArray(String[]::new))
                .params(named(meant))
                .update();
    }

    /** Takes the certificates that lists name so away from the person. */
    void takeAway(Meant meant) {
        jdbc.sql("""
                        update certificate c set person_id = null, person_reference = :reference
                        from staged_certificate s
                        where s.run_id = c.run_id and s.entry = c.entry and c.person_id = :person
                            and (s.family_key, s.given_key) is not distinct from (:family::text, :given::text)
                            and :reference =
                        """ + AS_LISTED).params(named(meant)).update();
    }

    /** Gives staged certificates to whom earlier answers say that lists of these units mean. */
    void giveStaged(long runId) {
        jdbc.sql("""
                        update staged_certificate s set person_id = a.person_id
                        from person_answer a, import_run r
                        where s.run_id = :run and r.id = :run and s.person_id is null and s.status <> 'REJECTED'
                            and a.person_id is not null and a.revoked_at is null
                            and (a.units && r.units or s.unit_code = any(a.units))
                            and (s.family_key, s.given_key) is not distinct from (a.family_key, a.given_key)
                            and a.person_reference =
                        """ + AS_LISTED).param("run", runId).update();
    }

    private static Map<String, @Nullable Object> named(Meant meant) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("reference", meant.reference());
        parameters.put("family", meant.familyKey());
        parameters.put("given", meant.givenKey());
        parameters.put("person", meant.person());
        return parameters;
    }
}
