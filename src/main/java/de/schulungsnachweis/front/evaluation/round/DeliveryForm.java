package de.schulungsnachweis.front.evaluation.round;

import de.schulungsnachweis.evaluation.round.Refusal;
import de.schulungsnachweis.evaluation.round.Signature;
import de.schulungsnachweis.front.form.TypedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who prepared a table or answers for it; everything stays as it was typed.
 *
 * @param oe code of the unit
 * @param tag a day such as 16.05.2024
 * @param bemerkung for the Haupt- und Personalamt; null where none is asked
 */
record DeliveryForm(
        @Nullable String oe,
        @Nullable String name,
        @Nullable String tag,
        @Nullable String bemerkung) {

    private static final int LONGEST_REMARK = 2_000;

    static DeliveryForm of(LocalDate today, @Nullable String remark) {
        return new DeliveryForm(null, null, TypedDay.written(today), remark);
    }

    /** What cannot be taken: the message by the field, in the order of the form; empty if all can. */
    Map<String, String> objections(Step step, LocalDate today) {
        Map<String, String> objections = new LinkedHashMap<>();
        if (text(name).isEmpty()) {
            objections.put(step.field("name"), Refusal.NAME_MISSING.text());
        }
        @Nullable LocalDate day = TypedDay.of(tag);
        if (day == null) {
            objections.put(step.field("tag"), "delivery.objection.day");
        } else if (day.isAfter(today)) {
            objections.put(step.field("tag"), Refusal.DAY_IN_FUTURE.text());
        }
        if (remark().length() > LONGEST_REMARK) {
            objections.put("bemerkung", "delivery.objection.remark");
        }
        return objections;
    }

    String unit() {
        return text(oe);
    }

    String remark() {
        return text(bemerkung);
    }

    /** To be called only without an objection. */
    Signature signature() {
        return new Signature(text(name), Objects.requireNonNull(TypedDay.of(tag)));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
