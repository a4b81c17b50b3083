package de.schulungsnachweis.recognition.person;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.organisation.PersonCandidate;
import de.schulungsnachweis.recognition.Judging;
import de.schulungsnachweis.recognition.question.Answers;
import de.schulungsnachweis.recognition.question.QuestionPart;
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

    /**
     * The persons of the own lists, and of the own units in lists of the city, who were not found, by name, with those of the
     * own units who may be meant.
     *
     * @param from how many of them come before the first one that is wanted
     * @param count how many are wanted at most
     */
    @Transactional(readOnly = true)
    public QuestionPart<PersonQuestion> open(int from, int count) {
        int total = unclear.count();
        if (from >= total) {
            return new QuestionPart<>(List.of(), total);
        }
        List<Unclear> open = unclear.part(from, count);
        KnownPersons known = unclear.known(open);
        List<PersonQuestion> questions = open.stream()
                .map(asked -> new PersonQuestion(
                        asked.naming().key(),
                        asked.listed(),
                        asked.trainings(),
                        asked.candidates(known).stream()
                                .map(PersonQuestions::candidate)
                                .toList()))
                .toList();
        return new QuestionPart<>(questions, total);
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
                transaction.execute(status -> meant(key, person).orElse(null)));
        return meant.isPresent() && CurrentScope.during(Job.RECOGNITION, () -> store(meant.get(), units));
    }

    /**
     * Takes an answer back: the person is unclear again.
     *
     * @return false if it is not in force, or the scope may not see it
     */
    public boolean takeBack(long id) {
        boolean seen = Boolean.TRUE.equals(transaction.execute(status -> book.isInForce(id)));
        return seen && CurrentScope.during(Job.RECOGNITION, () -> revoke(id));
    }

    private Optional<PersonBook.Meant> meant(String key, @Nullable Long person) {
        return unclear.find(key)
                .filter(asked -> person == null || isCandidate(asked, person))
                .map(asked -> asked.means(person));
    }

    private boolean isCandidate(Unclear asked, long person) {
        return asked.candidates(unclear.known(List.of(asked))).stream().anyMatch(candidate -> candidate.id() == person);
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
