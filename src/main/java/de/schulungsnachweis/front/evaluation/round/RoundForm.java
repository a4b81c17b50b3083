package de.schulungsnachweis.front.evaluation.round;

import de.schulungsnachweis.evaluation.round.Refusal;
import de.schulungsnachweis.evaluation.round.RoundKind;
import de.schulungsnachweis.evaluation.round.Rounds;
import de.schulungsnachweis.front.form.TypedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * With what a round is opened; the days stay as they were typed.
 *
 * @param art which of the two rounds
 * @param stichtag the as-of day
 * @param termin the due day
 */
record RoundForm(
        @Nullable RoundKind art,
        @Nullable String stichtag,
        @Nullable String termin) {

    static RoundForm proposed(RoundKind kind, LocalDate asOf, LocalDate dueDay) {
        return new RoundForm(kind, TypedDay.written(asOf), TypedDay.written(dueDay));
    }

    /** What cannot be taken: the message by the field, in the order of the form; empty if all can. */
    Map<String, String> objections(LocalDate today) {
        Map<String, String> objections = new LinkedHashMap<>();
        if (art == null) {
            objections.put("art", "round.objection.kind");
        }
        if (TypedDay.of(stichtag) == null) {
            objections.put("stichtag", "round.objection.asOf");
        }
        @Nullable LocalDate dueDay = TypedDay.of(termin);
        if (dueDay == null) {
            objections.put("termin", "round.objection.dueDay");
        } else if (dueDay.isBefore(today)) {
            objections.put("termin", Refusal.DUE_DAY_PASSED.text());
        }
        return objections;
    }

    /** To be called only without an objection. */
    void open(Rounds rounds, LocalDate today) {
        rounds.open(
                Objects.requireNonNull(art),
                Objects.requireNonNull(TypedDay.of(stichtag)),
                Objects.requireNonNull(TypedDay.of(termin)),
                today);
    }
}
