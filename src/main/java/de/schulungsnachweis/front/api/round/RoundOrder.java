package de.schulungsnachweis.front.api.round;

import de.schulungsnachweis.evaluation.round.RoundKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With what a program asks for the evaluation; everything must be given.
 *
 * @param kind which of the two rounds
 * @param asOf the as-of day
 * @param dueDay until when the units deliver
 */
record RoundOrder(
        @Nullable RoundKind kind,
        @Nullable LocalDate asOf,
        @Nullable LocalDate dueDay) {}
