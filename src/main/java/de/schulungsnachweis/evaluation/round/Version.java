package de.schulungsnachweis.evaluation.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A table that was released or closed, and never changes (R23).
 *
 * @param unitCode the unit that released it; null for the closing of the whole city
 * @param ruleVersion the rules by which it was judged
 * @param countedOn the day on which it was made
 * @param preparedBy the typed name; null for the whole city
 * @param answeredBy the typed name of who answers for it; null for the whole city
 * @param preparedOn the day beside that name
 * @param answeredOn the day beside that name
 * @param remark of the training officer; empty if there is none
 * @param sha256 the hash of its table
 */
public record Version(
        long id,
        long roundId,
        RoundKind kind,
        @Nullable String unitCode,
        String ruleVersion,
        LocalDate asOf,
        LocalDate countedOn,
        @Nullable String preparedBy,
        @Nullable LocalDate preparedOn,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        String remark,
        Instant madeAt,
        String sha256) {}
