package de.schulungsnachweis.recognition.question;

import static java.util.Arrays.asList;

import de.schulungsnachweis.access.CurrentScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored answers, with who and when. Works in the caller's transaction. */
@Repository
class AnswerBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The answers in force by person, in the order in which they were given. */
    Map<Long, List<StoredAnswer>> ofPersons(List<Long> persons) {
        Map<Long, Loaded> answers = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.id, a.person_id, a.answer, k.kind, k.title_key, k.course_number, k.provider, k.last_day, k.title
                        from certificate_answer a join certificate_answer_key k on k.answer_id = a.id
                        where a.revoked_at is null and a.person_id = any(:persons)
                        order by a.id
                        """).param("persons", persons.toArray(Long[]::new)).query(row -> {
            Answer answer = Answer.valueOf(row.getString("answer"));
            long person = row.getLong("person_id");
            answers.computeIfAbsent(row.getLong("id"), id -> new Loaded(person, answer, new ArrayList<>()))
                    .keys()
                    .add(key(row));
        });
        Map<Long, List<StoredAnswer>> byPerson = new LinkedHashMap<>();
        answers.values()
                .forEach(loaded -> byPerson.computeIfAbsent(loaded.person(), none -> new ArrayList<>())
                        .add(new StoredAnswer(loaded.answer(), loaded.keys())));
        return byPerson;
    }

    /** Those in force that the scope sees, the newest first. */
    List<GivenAnswer> all() {
        Map<Long, GivenAnswer> answers = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.id, p.family_name, p.given_name, a.answer, a.actor, a.answered_at, k.title, k.last_day
                        from certificate_answer a
                        join certificate_answer_key k on k.answer_id = a.id and k.kind = 'RECORD'
                        join person p on p.id = a.person_id
                        where a.revoked_at is null
                        order by a.id desc, k.last_day, k.title
                        """).query(row -> {
            long id = row.getLong("id");
            GivenAnswer.Described described =
                    new GivenAnswer.Described(row.getString("title"), row.getObject("last_day", LocalDate.class));
            @Nullable GivenAnswer known = answers.get(id);
            if (known == null) {
                known = given(row);
                answers.put(id, known);
            }
            known.records().add(described);
        });
        return List.copyOf(answers.values());
    }

    /** Whether it is, and about a person whom the scope sees. */
    boolean isInForce(long id) {
        return jdbc.sql("""
                        select exists (select from certificate_answer a join person p on p.id = a.person_id
                            where a.id = :id and a.revoked_at is null)
                        """).param("id", id).query(Boolean.class).single();
    }

    long add(long person, StoredAnswer answer) {
        long id = jdbc.sql("""
                        insert into certificate_answer (person_id, answer, actor, answered_at)
                        values (:person, :answer, :actor, :now) returning id
                        """)
                .param("person", person)
                .param("answer", answer.answer().name())
                .param("actor", CurrentScope.get().actorName())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        answer.keys().forEach(key -> addKey(id, key));
        return id;
    }

    /** Takes an answer out of force; empty if it is not, else its person. */
    Optional<Long> revoke(long id) {
        return jdbc.sql("""
                        update certificate_answer set revoked_at = :now, revoked_by = :actor
                        where id = :id and revoked_at is null returning person_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentScope.get().actorName())
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    private void addKey(long answer, StoredAnswer.About key) {
        switch (key) {
            case StoredAnswer.About.Course course ->
                insert(answer, "COURSE", course.seriesKey(), course.number(), null, null, null);
            case StoredAnswer.About.Series series ->
                insert(answer, "SERIES", series.seriesKey(), null, series.provider(), null, null);
            case StoredAnswer.About.Single single ->
                insert(answer, "RECORD", single.titleKey(), null, null, single.lastDay(), single.title());
        }
    }

    private void insert(
            long answer,
            String kind,
            String titleKey,
            @Nullable String course,
            @Nullable String provider,
            @Nullable LocalDate lastDay,
            @Nullable String title) {
        jdbc.sql("""
                        insert into certificate_answer_key (answer_id, kind, title_key, course_number, provider, last_day, title)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(asList(answer, kind, titleKey, course, provider, lastDay, title))
                .update();
    }

    private static StoredAnswer.About key(ResultSet row) throws SQLException {
        String titleKey = row.getString("title_key");
        return switch (row.getString("kind")) {
            case "COURSE" ->
                new StoredAnswer.About.Course(Objects.requireNonNull(row.getString("course_number")), titleKey);
            case "SERIES" -> new StoredAnswer.About.Series(titleKey, row.getString("provider"));
            case "RECORD" ->
                new StoredAnswer.About.Single(
                        titleKey, row.getObject("last_day", LocalDate.class), row.getString("title"));
            default -> throw new IllegalStateException("unknown kind of key");
        };
    }

    private static GivenAnswer given(ResultSet row) throws SQLException {
        return new GivenAnswer(
                row.getLong("id"),
                row.getString("family_name"),
                row.getString("given_name"),
                Answer.valueOf(row.getString("answer")),
                new ArrayList<>(),
                row.getString("actor"),
                row.getTimestamp("answered_at").toInstant());
    }

    private record Loaded(long person, Answer answer, List<StoredAnswer.About> keys) {}
}
