package de.schulungsnachweis.recognition.person;

import static java.util.Arrays.asList;

import de.schulungsnachweis.organisation.PersonCandidate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    private static final String ROWS = """
            select c.person_reference, s.personnel_number, s.family_name, s.given_name, s.email, s.family_key, s.given_key,
                s.unit_text, s.unit_code, c.title, c.last_day, c.id,
                dense_rank() over (order by s.family_key, s.given_key, c.person_reference) as place
            """ + OPEN;

    private final JdbcClient jdbc;

    UnclearPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name; so many of them, after the first ones. */
    List<Unclear> part(int from, int count) {
        return read(jdbc.sql("select * from (" + ROWS + """
                        ) asked
                        where place > :from and place <= :until
                        order by place, last_day, id
                        """).param("from", from).param("until", from + count));
    }

    /** The one with this key. */
    Optional<Unclear> find(String key) {
        return jdbc
                .sql("select distinct c.person_reference, s.family_key, s.given_key " + OPEN)
                .query((row, number) -> naming(row))
                .list()
                .stream()
                .filter(naming -> naming.key().equals(key))
                .findFirst()
                .map(this::named)
                .flatMap(found -> found.stream().findFirst());
    }

    int count() {
        return jdbc.sql("select count(distinct (c.person_reference, s.family_key, s.given_key)) " + OPEN)
                .query(Integer.class)
                .single();
    }

    /** Everybody whom the scope sees and one of these may mean. */
    KnownPersons known(List<Unclear> asked) {
        return new KnownPersons(jdbc.sql("""
                        select p.id, p.personnel_number, p.family_name, p.given_name, p.email, p.family_key,
                            array_agg(distinct a.unit_code) as units
                        from person p join assignment a on a.person_id = p.id
                        where a.unit_code is not null
                            and (p.personnel_number = any(:numbers) or lower(btrim(p.email)) = any(:emails)
                                or string_to_array(p.family_key, ' ') && :words::text[])
                        group by p.id order by p.family_key, p.given_key, p.id
                        """)
                .param("numbers", texts(asked, one -> one.listed().personnelNumber()))
                .param(
                        "emails",
                        texts(asked, one -> KnownPersons.comparable(one.listed().email())))
                .param(
                        "words",
                        asked.stream()
                                .flatMap(one -> one.naming().familyWords().stream())
                                .distinct()
                                .toArray(String[]::new))
                .query((row, number) -> known(row))
                .list());
    }

    private List<Unclear> named(Naming naming) {
        return read(jdbc.sql(ROWS + """
                         and c.person_reference = :reference
                            and (s.family_key, s.given_key) is not distinct from (:family::text, :given::text)
                        order by c.last_day, c.id
                        """)
                .param("reference", naming.reference())
                .param("family", naming.familyKey())
                .param("given", naming.givenKey()));
    }

    /** The first row speaks for the person. */
    private static List<Unclear> read(JdbcClient.StatementSpec rows) {
        Map<Naming, Unclear> byName = new LinkedHashMap<>();
        rows.query(row -> {
            Naming naming = naming(row);
            @Nullable Unclear unclear = byName.get(naming);
            if (unclear == null) {
                unclear = new Unclear(naming, listed(row), row.getString("unit_code"), new ArrayList<>());
                byName.put(naming, unclear);
            }
            unclear.trainings()
                    .add(new PersonQuestion.Waiting(
                            row.getString("title"), row.getObject("last_day", LocalDate.class)));
        });
        return List.copyOf(byName.values());
    }

    private static Naming naming(ResultSet row) throws SQLException {
        return new Naming(row.getString("person_reference"), row.getString("family_key"), row.getString("given_key"));
    }

    private static PersonQuestion.Listed listed(ResultSet row) throws SQLException {
        return new PersonQuestion.Listed(
                row.getString("personnel_number"),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("email"),
                row.getString("unit_text"));
    }

    private static KnownPersons.Known known(ResultSet row) throws SQLException {
        return new KnownPersons.Known(
                new PersonCandidate(
                        row.getLong("id"),
                        row.getString("personnel_number"),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("email"),
                        Set.copyOf(asList((String[]) row.getArray("units").getArray()))),
                Naming.words(row.getString("family_key")));
    }

    private static String[] texts(Collection<Unclear> asked, Function<Unclear, @Nullable String> text) {
        return asked.stream().map(text).filter(Objects::nonNull).distinct().toArray(String[]::new);
    }
}
