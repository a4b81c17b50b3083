package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.organisation.NameKey;
import de.schulungsnachweis.organisation.PersonCandidate;
import de.schulungsnachweis.organisation.PersonDescription;
import de.schulungsnachweis.organisation.PersonFinder;
import de.schulungsnachweis.organisation.PersonMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks once more at the certificates that no number, e-mail or exact name has found a person for. */
@Component
class NameQuestions {

    private final JdbcClient jdbc;

    NameQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives a person to the entries that a variant of the name answers; of the others, how many persons fit each. */
    Candidates match(long runId) {
        List<Unmatched> unmatched = unmatched(runId);
        Map<String, List<PersonCandidate>> persons = unmatched.isEmpty() ? Map.of() : personsByName(runId);
        Answers answers = new Answers();
        for (Unmatched entry : unmatched) {
            List<PersonCandidate> similar = keys(entry.unitCode(), entry.familyName())
                    .flatMap(key -> persons.getOrDefault(key, List.of()).stream())
                    .distinct()
                    .toList();
            switch (PersonFinder.byName(entry.description(), similar)) {
                case PersonMatch.Found found -> answers.found(entry.entry(), found.id());
                case PersonMatch.Asked asked ->
                    answers.asked(entry.entry(), asked.candidates().size());
            }
        }
        answers.store(jdbc, runId);
        return answers.candidates();
    }

    /** Entries without a number whose e-mail, if there is one, is nobody's: else two statements contradict each other. */
    private List<Unmatched> unmatched(long runId) {
        return jdbc.sql("""
                        select s.entry, s.family_name, s.given_name, s.email, coalesce(s.unit_code, sole.unit_code) as unit_code
                        from staged_certificate s
                        left join (
                            select min(unit_code) as unit_code from assignment having count(distinct unit_code) = 1
                        ) sole on s.unit_text is null
                        where s.run_id = :run and s.status <> 'REJECTED' and s.person_id is null
                            and s.personnel_number is null and s.family_name is not null
                            and coalesce(s.unit_code, sole.unit_code) is not null
                            and not exists (select from person p where lower(p.email) = lower(s.email))
                        order by s.entry
                        """)
                .param("run", runId)
                .query(new DataClassRowMapper<>(Unmatched.class))
                .list();
    }

    /** A list may have many thousand entries; only persons who share a word of the family name are compared. */
    private Map<String, List<PersonCandidate>> personsByName(long runId) {
        Map<String, List<PersonCandidate>> persons = new HashMap<>();
        jdbc.sql("""
                        select distinct a.unit_code, p.id, p.personnel_number, p.family_name, p.given_name, p.email
                        from assignment a join person p on p.id = a.person_id
                        where a.unit_code is not null
                            and (a.unit_code in (select unit_code from staged_certificate where run_id = :run)
                                or exists (select from staged_certificate where run_id = :run and unit_text is null))
                        """).param("run", runId).query(row -> {
            String unit = row.getString("unit_code");
            PersonCandidate person = new PersonCandidate(
                    row.getLong("id"),
                    row.getString("personnel_number"),
                    row.getString("family_name"),
                    row.getString("given_name"),
                    row.getString("email"),
                    Set.of(unit));
            keys(unit, person.familyName())
                    .forEach(key -> persons.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(person));
        });
        return persons;
    }

    private static Stream<String> keys(String unit, String familyName) {
        return Arrays.stream(
                        Objects.requireNonNullElse(NameKey.of(familyName), "").split(" ", -1))
                .map(word -> unit + "\n" + word);
    }

    /** An entry without a person. */
    record Unmatched(
            int entry,
            String familyName,
            @Nullable String givenName,
            @Nullable String email,
            String unitCode) {

        PersonDescription description() {
            return new PersonDescription(null, familyName, givenName, email, unitCode);
        }
    }

    /** By entry, how many persons of the unit may be meant; the arrays belong together. */
    record Candidates(List<Integer> entries, List<Integer> counts) {}

    /** What was found out about the entries. */
    private static final class Answers {

        private final List<Integer> foundEntries = new ArrayList<>();
        private final List<Long> foundPersons = new ArrayList<>();
        private final Candidates candidates = new Candidates(new ArrayList<>(), new ArrayList<>());

        void found(int entry, long person) {
            foundEntries.add(entry);
            foundPersons.add(person);
        }

        void asked(int entry, int count) {
            candidates.entries().add(entry);
            candidates.counts().add(count);
        }

        void store(JdbcClient jdbc, long runId) {
            if (foundEntries.isEmpty()) {
                return;
            }
            jdbc.sql(
                            "update staged_certificate s set person_id = f.person from unnest(:entries, :persons) as f (entry, person)"
                                    + " where s.run_id = :run and s.entry = f.entry")
                    .param("entries", foundEntries.toArray(Integer[]::new))
                    .param("persons", foundPersons.toArray(Long[]::new))
                    .param("run", runId)
                    .update();
        }

        Candidates candidates() {
            return candidates;
        }
    }
}
