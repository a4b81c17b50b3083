package de.schulungsnachweis.evaluation.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that all units are asked for the evaluation.
 *
 * @param asOf the as-of day of every table in it
 * @param dueDay until when the units deliver
 * @param closedAt null while it is open
 */
public record Round(
        long id,
        RoundKind kind,
        LocalDate asOf,
        LocalDate dueDay,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** True until the Haupt- und Personalamt closes it. */
    public boolean open() {
        return closedAt == null;
    }
}
