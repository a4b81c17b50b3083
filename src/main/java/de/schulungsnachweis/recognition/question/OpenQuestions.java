package de.schulungsnachweis.recognition.question;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open questions about the persons whom the scope sees. Works in the caller's transaction. */
@Repository
class OpenQuestions {

    private final JdbcClient jdbc;
    private final TrainingStore trainings;

    OpenQuestions(JdbcClient jdbc, TrainingStore trainings) {
        this.jdbc = jdbc;
        this.trainings = trainings;
    }

    /** By name; so many of them, after the first ones. */
    QuestionPart<AskedQuestion> part(int from, int count) {
        List<Long> persons = trainings.askedPersons();
        Map<Long, PersonTrainings> byPerson = trainings.ofPersons(persons);
        Map<Long, List<Asked>> asked = new LinkedHashMap<>();
        persons.forEach(person -> asked.put(person, groups(byPerson, person)));
        List<AskedQuestion> part = names(persons).stream()
                .flatMap(name ->
                        asked.getOrDefault(name.id(), List.of()).stream().map(question -> question.of(name)))
                .skip(from)
                .limit(count)
                .toList();
        return new QuestionPart<>(
                part, asked.values().stream().mapToInt(List::size).sum());
    }

    int count() {
        List<Long> persons = trainings.askedPersons();
        Map<Long, PersonTrainings> byPerson = trainings.ofPersons(persons);
        return persons.stream()
                .mapToInt(person -> groups(byPerson, person).size())
                .sum();
    }

    /** Whose question it is, if the answer is one of its possible ones. */
    Optional<Long> personOf(String key, Answer answer) {
        List<Long> persons = trainings.askedPersons();
        Map<Long, PersonTrainings> byPerson = trainings.ofPersons(persons);
        return persons.stream()
                .filter(person -> groups(byPerson, person).stream()
                        .anyMatch(group -> group.key().equals(key) && group.allows(answer)))
                .findFirst();
    }

    Optional<Asked> find(long person, String key) {
        return groups(trainings.ofPersons(List.of(person)), person).stream()
                .filter(group -> group.key().equals(key))
                .findFirst();
    }

    private static List<Asked> groups(Map<Long, PersonTrainings> byPerson, long person) {
        @Nullable PersonTrainings found = byPerson.get(person);
        return found == null
                ? List.of()
                : found.questions().stream().map(Asked::of).toList();
    }

    private List<Name> names(List<Long> persons) {
        return jdbc.sql("""
                        select p.id, p.family_name, p.given_name,
                            array(select distinct a.unit_code from assignment a
                                where a.person_id = p.id and a.unit_code is not null order by 1) as units
                        from person p where p.id = any(:persons) order by p.family_key, p.given_key, p.id
                        """)
                .param("persons", persons.toArray(Long[]::new))
                .query((row, number) -> {
                    Array units = row.getArray("units");
                    return new Name(
                            row.getLong("id"),
                            row.getString("family_name"),
                            row.getString("given_name"),
                            Arrays.asList((String[]) units.getArray()));
                })
                .list();
    }

    record Name(long id, String familyName, @Nullable String givenName, List<String> units) {}

    /** The records of one question. */
    record Asked(boolean series, List<TrainingRecord> records) {

        static Asked of(PersonTrainings.Group group) {
            return new Asked(
                    group.series(),
                    group.trainings().stream()
                            .flatMap(training -> training.records().stream())
                            .sorted(Comparator.comparing(TrainingRecord::lastDay)
                                    .thenComparingLong(TrainingRecord::id))
                            .toList());
        }

        AskedQuestion of(Name name) {
            return new AskedQuestion(
                    key(),
                    name.familyName(),
                    name.givenName(),
                    name.units(),
                    series,
                    records.stream().map(TrainingRecord::stated).toList());
        }

        /** The same for the same records only. */
        String key() {
            String ids =
                    records.stream().map(asked -> Objects.toString(asked.id())).collect(Collectors.joining(","));
            return UUID.nameUUIDFromBytes((series + ids).getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        boolean allows(Answer answer) {
            return series || answer != Answer.PARTS;
        }

        StoredAnswer answered(Answer answer) {
            return StoredAnswer.to(records, series, answer);
        }
    }
}
