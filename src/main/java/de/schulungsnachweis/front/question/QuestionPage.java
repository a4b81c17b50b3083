package de.schulungsnachweis.front.question;

import de.schulungsnachweis.recognition.question.QuestionPart;
import java.util.function.IntFunction;

/**
 * As many questions as one looks through at a time. What is answered makes room for the next.
 *
 * @param number of the page, from 0; the last one where there are fewer
 */
public record QuestionPage<P, Q>(QuestionPart<P> persons, QuestionPart<Q> trainings, int number) {

    static final int SIZE = 20;

    /**
     * The wanted page, or the last one.
     *
     * @param persons the questions after so many first ones
     * @param trainings likewise
     */
    static <P, Q> QuestionPage<P, Q> of(
            IntFunction<QuestionPart<P>> persons, IntFunction<QuestionPart<Q>> trainings, int wanted) {
        int number = Math.clamp(wanted, 0, Integer.MAX_VALUE / SIZE - 1);
        QuestionPage<P, Q> page =
                new QuestionPage<>(persons.apply(number * SIZE), trainings.apply(number * SIZE), number);
        return number < page.pages() ? page : of(persons, trainings, page.pages() - 1);
    }

    /** At least 1. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(Math.max(persons.total(), trainings.total()), SIZE));
    }

    /** How many questions of each kind come before this page. */
    public int before() {
        return number * SIZE;
    }

    /** How many questions are open, of both kinds. */
    int open() {
        return persons.total() + trainings.total();
    }
}
