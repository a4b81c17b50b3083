package de.schulungsnachweis.front.question;

import java.util.List;

/**
 * As many questions as one looks through at a time. What is answered makes room for the next.
 *
 * @param number of the page, from 0; the last one where there are fewer
 * @param pages at least 1
 */
public record QuestionPage<P, Q>(List<P> persons, List<Q> trainings, int number, int pages) {

    static final int SIZE = 20;

    static <P, Q> QuestionPage<P, Q> of(List<P> persons, List<Q> trainings, int wanted) {
        int pages = Math.max(1, Math.ceilDiv(Math.max(persons.size(), trainings.size()), SIZE));
        int number = Math.clamp(wanted, 0, pages - 1);
        return new QuestionPage<>(part(persons, number), part(trainings, number), number, pages);
    }

    private static <T> List<T> part(List<T> all, int number) {
        return all.stream().skip((long) number * SIZE).limit(SIZE).toList();
    }

    /** How many questions of each kind come before this page. */
    public int before() {
        return number * SIZE;
    }
}
