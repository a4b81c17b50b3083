package de.schulungsnachweis.evaluation.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who prepared a table and who answers for it: two names, two days. What is null stays an empty line to be filled by hand.
 *
 * @param preparedBy the training officer's name
 * @param answeredBy the name of the head of the unit
 */
public record Signatures(
        @Nullable String preparedBy,
        @Nullable LocalDate preparedOn,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn) {

    /** Nobody signed yet. */
    public static final Signatures NONE = new Signatures(null, null, null, null);
}
