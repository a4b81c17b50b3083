package de.schulungsnachweis.recognition.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the records of persons, and writes which of them are one training. Works in the caller's transaction. */
@Repository
class TrainingStore {

    private final JdbcClient jdbc;
    private final AnswerBook answers;

    TrainingStore(JdbcClient jdbc, AnswerBook answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    /** Persons with something to ask, as far as the scope sees them. */
    List<Long> askedPersons() {
        return jdbc.sql("""
                        select distinct person_id from certificate
                        where question is not null and person_id is not null and duplicate_of is null
                        """).query((row, number) -> row.getLong(1)).list();
    }

    /** Those of the persons who have something to ask or something answered, also if it was taken back. */
    List<Long> concerned(Collection<String> references) {
        return jdbc.sql("""
                        select distinct person_id from certificate c
                        where person_id is not null and person_reference in (select unnest(:references))
                            and (question is not null
                                or exists (select from certificate_answer a where a.person_id = c.person_id))
                        """)
                .param("references", references.toArray(String[]::new))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    List<Long> persons(Collection<String> references) {
        return jdbc.sql("""
                        select distinct person_id from certificate
                        where person_id is not null and person_reference in (select unnest(:references))
                        """)
                .param("references", references.toArray(String[]::new))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** The trainings by person. */
    Map<Long, PersonTrainings> ofPersons(List<Long> persons) {
        Map<Long, List<TrainingRecord>> records = new LinkedHashMap<>();
        jdbc.sql(TrainingRecord.SELECT + " and c.person_id = any(:persons) order by c.person_id, c.last_day, c.id")
                .param("persons", persons.toArray(Long[]::new))
                .query(TrainingRecord::of)
                .list()
                .forEach(found -> records.computeIfAbsent(found.personId(), none -> new ArrayList<>())
                        .add(found));
        Map<Long, List<StoredAnswer>> given = answers.ofPersons(persons);
        Map<Long, PersonTrainings> trainings = new LinkedHashMap<>();
        records.forEach((person, found) ->
                trainings.put(person, PersonTrainings.of(found, given.getOrDefault(person, List.of()))));
        return trainings;
    }

    /** Stores what is one training and what is to be asked. */
    void write(Map<Long, PersonTrainings> byPerson) {
        jdbc.sql(
                        "delete from joined_training where certificate_id in (select id from certificate where person_id = any(:persons))")
                .param("persons", byPerson.keySet().toArray(Long[]::new))
                .update();
        Marks marks = new Marks();
        byPerson.values().forEach(marks::add);
        marks.store(jdbc);
        byPerson.values().stream()
                .flatMap(person -> person.trainings().stream())
                .filter(Training::isJoined)
                .forEach(this::insert);
    }

    private void insert(Training joined) {
        jdbc.sql("""
                        insert into joined_training (certificate_id, begin_day, joined_minutes, joined_least, joined_most,
                            joined_assumed, joined_proof, joined_unclear)
                        values (:id, :begin, :minutes, :least, :most, :assumed, :proof, :unclear)
                        """)
                .param("id", joined.judged().id())
                .param("begin", joined.firstDay())
                .param("minutes", joined.minutes())
                .param("least", joined.least())
                .param("most", joined.most())
                .param("assumed", joined.assumed())
                .param("proof", joined.proof())
                .param("unclear", joined.unclear())
                .update();
    }

    /** What is noted with every record; the lists belong together. */
    private static final class Marks {

        private final List<Long> records = new ArrayList<>();
        private final List<@Nullable Long> judged = new ArrayList<>();
        private final List<@Nullable String> questions = new ArrayList<>();

        void add(PersonTrainings person) {
            Map<Training, String> asked = new LinkedHashMap<>();
            person.undecided()
                    .forEach(group -> group.trainings()
                            .forEach(training -> asked.put(training, group.series() ? "SERIES" : "OVERLAP")));
            for (Training training : person.trainings()) {
                for (TrainingRecord each : training.records()) {
                    boolean itself = each.id() == training.judged().id();
                    records.add(each.id());
                    judged.add(itself ? null : training.judged().id());
                    questions.add(itself ? asked.get(training) : null);
                }
            }
        }

        void store(JdbcClient jdbc) {
            jdbc.sql("""
                            update certificate c set duplicate_of = m.judged, question = m.question
                            from unnest(:records, :judged, :questions) as m (id, judged, question)
                            where c.id = m.id
                                and (c.duplicate_of, c.question) is distinct from (m.judged, m.question)
                            """)
                    .param("records", records.toArray(Long[]::new))
                    .param("judged", judged.toArray(Long[]::new))
                    .param("questions", questions.toArray(String[]::new))
                    .update();
        }
    }
}
