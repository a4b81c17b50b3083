package de.schulungsnachweis.recognition.question;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.recognition.Judging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What training officers are asked about the trainings of their persons, and their answers (R9, R14). */
@Service
public class Questions {

    private final OpenQuestions questions;
    private final AnswerBook book;
    private final Answers answers;
    private final Judging judging;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Questions(
            OpenQuestions questions,
            AnswerBook book,
            Answers answers,
            Judging judging,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.questions = questions;
        this.book = book;
        this.answers = answers;
        this.judging = judging;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The open questions about persons whom the scope sees, by name.
     *
     * @param from how many of them come before the first one that is wanted
     * @param count how many are wanted at most
     */
    @Transactional(readOnly = true)
    public QuestionPart<AskedQuestion> open(int from, int count) {
        return questions.part(from, count);
    }

    /** How many questions are open. */
    @Transactional(readOnly = true)
    public int openCount() {
        return questions.count();
    }

    /** The answers in force about persons whom the scope sees, the newest first. */
    @Transactional(readOnly = true)
    public List<GivenAnswer> answers() {
        return book.all();
    }

    /**
     * Answers a question: for the records of today and for the same ones of later lists. The certificates are judged anew.
     *
     * @param key of the question
     * @return false if there is no such question, any more, that this answer fits and that the scope may see
     */
    public boolean answer(String key, Answer answer) {
        @Nullable
        Long person =
                transaction.execute(status -> questions.personOf(key, answer).orElse(null));
        return person != null && CurrentScope.during(Job.RECOGNITION, () -> store(person, key, answer));
    }

    /**
     * Takes an answer back: the question is open again; the answer stays stored.
     *
     * @return false if it is not in force, or the scope may not see it
     */
    public boolean takeBack(long id) {
        boolean seen = Boolean.TRUE.equals(transaction.execute(status -> book.isInForce(id)));
        return seen && CurrentScope.during(Job.RECOGNITION, () -> revoke(id));
    }

    private boolean store(long person, String key, Answer answer) {
        return Boolean.TRUE.equals(transaction.execute(status -> questions
                .find(person, key)
                .map(asked -> {
                    long id = book.add(person, asked.answered(answer));
                    judgeAnew(person);
                    audit.record(AuditAction.QUESTION_ANSWERED, "antwort:" + id);
                    return true;
                })
                .orElse(false)));
    }

    private boolean revoke(long id) {
        return Boolean.TRUE.equals(transaction.execute(status -> book.revoke(id)
                .map(person -> {
                    judgeAnew(person);
                    audit.record(AuditAction.ANSWER_TAKEN_BACK, "antwort:" + id);
                    return true;
                })
                .orElse(false)));
    }

    private void judgeAnew(long person) {
        List<String> references = List.of("person:" + person);
        answers.apply(references);
        judging.judgePersons(references);
    }
}
