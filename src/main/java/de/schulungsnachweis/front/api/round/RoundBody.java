package de.schulungsnachweis.front.api.round;

import de.schulungsnachweis.evaluation.round.Round;
import de.schulungsnachweis.evaluation.round.RoundKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A round as programs see it. */
record RoundBody(
        long id,
        RoundKind kind,
        LocalDate asOf,
        LocalDate dueDay,
        boolean open,
        Instant openedAt,
        @Nullable Instant closedAt) {

    static RoundBody of(Round round) {
        return new RoundBody(
                round.id(),
                round.kind(),
                round.asOf(),
                round.dueDay(),
                round.open(),
                round.openedAt(),
                round.closedAt());
    }
}
