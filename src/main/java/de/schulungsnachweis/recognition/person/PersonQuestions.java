package de.schulungsnachweis.recognition.person;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.organisation.PersonCandidate;
import de.schulungsnachweis.recognition.Judging;
import de.schulungsnachweis.recognition.question.Answers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What training officers are asked about persons whom their lists name, and their answers (R26). */
@Service
public class PersonQuestions {

    private final UnclearPersons unclear;
    private final PersonBook book;
    private final Answers answers;
    private final Judging judging;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    PersonQuestions(
            UnclearPersons unclear,
            PersonBook book,
            Answers answers,
            Judging judging,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.unclear = unclear;
        this.book = book;
        this.answers = answers;
        this.judging = judging;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The persons of the own lists, and of the own units in lists of the city, who were not found, by name, with those of the own units who may be meant. */
    @Transactional(readOnly = true)
    public List<PersonQuestion> open() {
        List<Unclear> open = unclear.all();
        List<PersonCandidate> persons = open.isEmpty() ? List.of() : unclear.persons();
        Set<String> units = CurrentScope.get().units();
        return open.stream()
                .map(asked -> new PersonQuestion(
                        asked.key(),
                        asked.listed(),
                        asked.trainings(),
                        asked.candidates(persons, units).stream()
                                .map(PersonQuestions::candidate)
                                .toList()))
                .toList();
    }

    /** How many questions are open. */
    @Transactional(readOnly = true)
    public int openCount() {
        return unclear.count();
    }

    /** The answers in force about the own lists, the newest first. */
    @Transactional(readOnly = true)
    public List<GivenPerson> answers() {
        return book.all();
    }

    /**
     * Says whom a list means, also for later lists of the own units.
     *
     * @param key of the question
     * @param person one of its candidates; null for none of them
     * @return false if there is no such question, any more, with this candidate that the scope may see
     */
    public boolean answer(String key, @Nullable Long person) {
        Set<String> units = CurrentScope.get().units();
        Optional<PersonBook.Meant> meant = Optional.ofNullable(
                transaction.execute(status -> meant(key, person, units).orElse(null)));
        return meant.isPresent() && CurrentScope.during(Job.RECOGNITION, () -> store(meant.get(), units));
    }

    /**
     * Takes an answer back: the person is unclear again.
     *
     * @return false if it is not in force, or the scope may not see it
     */
    public boolean takeBack(long id) {
        boolean seen = Boolean.TRUE.equals(
                transaction.execute(status -> book.all().stream().anyMatch(answer -> answer.id() == id)));
        return seen && CurrentScope.during(Job.RECOGNITION, () -> revoke(id));
    }

    private Optional<PersonBook.Meant> meant(String key, @Nullable Long person, Set<String> units) {
        return unclear.all().stream()
                .filter(asked -> asked.key().equals(key))
                .filter(asked -> person == null
                        || asked.candidates(unclear.persons(), units).stream()
                                .anyMatch(candidate -> candidate.id() == person))
                .findFirst()
                .map(asked -> asked.means(person));
    }

    private boolean store(PersonBook.Meant meant, Set<String> units) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            long id = book.add(meant, units);
            if (meant.person() != null) {
                book.give(meant, units);
                judgeAnew(meant);
            }
            audit.record(AuditAction.QUESTION_ANSWERED, "personenantwort:" + id);
            return true;
        }));
    }

    private boolean revoke(long id) {
        return Boolean.TRUE.equals(transaction.execute(status -> book.revoke(id)
                .map(meant -> {
                    if (meant.person() != null) {
                        book.takeAway(meant);
                        judgeAnew(meant);
                    }
                    audit.record(AuditAction.ANSWER_TAKEN_BACK, "personenantwort:" + id);
                    return true;
                })
                .orElse(false)));
    }

    private void judgeAnew(PersonBook.Meant meant) {
        List<String> references = List.of(meant.reference(), "person:" + meant.person());
        answers.compareAnew(references);
        judging.judgePersons(references);
    }

    private static PersonQuestion.Candidate candidate(PersonCandidate person) {
        return new PersonQuestion.Candidate(
                person.id(),
                person.personnelNumber(),
                person.familyName(),
                person.givenName(),
                person.unitCodes().stream().sorted().toList());
    }
}
