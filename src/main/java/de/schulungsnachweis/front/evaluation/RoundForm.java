package de.schulungsnachweis.front.evaluation;

import de.schulungsnachweis.evaluation.round.RoundKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * With what a round is opened; null for what is left as the page proposes it.
 *
 * @param art which of the two rounds
 * @param stichtag the as-of day
 * @param termin the due day
 */
record RoundForm(
        @Nullable RoundKind art,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate stichtag,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate termin) {}
