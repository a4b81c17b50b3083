package de.schulungsnachweis.recognition.person;

import static java.util.Arrays.asList;

import de.schulungsnachweis.organisation.PersonCandidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons of lists who were not found, as far as the scope sees them. Works in the caller's transaction. */
@Repository
class UnclearPersons {

    private static final String OPEN = """
            from certificate c
            join staged_certificate s on s.run_id = c.run_id and s.entry = c.entry
            where c.person_id is null and c.duplicate_of is null and not exists (
                select from person_answer a
                where a.person_reference = c.person_reference and a.person_id is null and a.revoked_at is null
                    and (a.family_key, a.given_key) is not distinct from (s.family_key, s.given_key))
            """;

    private final JdbcClient jdbc;

    UnclearPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unclear> all() {
        Map<List<@Nullable String>, Unclear> byName = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.person_reference, s.personnel_number, s.family_name, s.given_name, s.email,
                            s.family_key, s.given_key, s.unit_text, s.unit_code, c.title, c.last_day
                        """ + OPEN + " order by s.family_key, s.given_key, c.person_reference, c.last_day, c.id")
                .query(row -> {
                    String reference = row.getString("person_reference");
                    List<@Nullable String> named =
                            asList(reference, row.getString("family_key"), row.getString("given_key"));
                    Unclear unclear = byName.get(named);
                    if (unclear == null) {
                        unclear = new Unclear(
                                reference,
                                new PersonQuestion.Listed(
                                        row.getString("personnel_number"),
                                        row.getString("family_name"),
                                        row.getString("given_name"),
                                        row.getString("email"),
                                        row.getString("unit_text")),
                                row.getString("unit_code"),
                                new ArrayList<>());
                        byName.put(named, unclear);
                    }
                    unclear.trainings()
                            .add(new PersonQuestion.Waiting(
                                    row.getString("title"), row.getObject("last_day", LocalDate.class)));
                });
        return List.copyOf(byName.values());
    }

    int count() {
        return jdbc.sql("select count(distinct (c.person_reference, s.family_key, s.given_key)) " + OPEN)
                .query(Integer.class)
                .single();
    }

    /** Everybody whom the scope sees. */
    List<PersonCandidate> persons() {
        return jdbc.sql("""
                        select p.id, p.personnel_number, p.family_name, p.given_name, p.email,
                            array_agg(distinct a.unit_code) filter (where a.unit_code is not null) as units
                        from person p join assignment a on a.person_id = p.id
                        where a.unit_code is not null
                        group by p.id order by p.family_key, p.given_key, p.id
                        """)
                .query((row, number) -> new PersonCandidate(
                        row.getLong("id"),
                        row.getString("personnel_number"),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("email"),
                        Set.copyOf(asList((String[]) row.getArray("units").getArray()))))
                .list();
    }
}
