package de.schulungsnachweis.evaluation.round;

import java.time.LocalDate;

/**
 * A name with a day, as under a form on paper.
 *
 * @param name as it was typed
 */
public record Signature(String name, LocalDate day) {

    public Signature {
        name = name.strip();
    }

    /**
     * Refuses what nobody can have signed.
     *
     * @throws RefusedException if the name is missing or the day is still to come
     */
    void check(LocalDate today) {
        if (name.isEmpty()) {
            throw new RefusedException(Refusal.NAME_MISSING);
        }
        if (day.isAfter(today)) {
            throw new RefusedException(Refusal.DAY_IN_FUTURE);
        }
    }
}
