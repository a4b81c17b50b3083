package de.schulungsnachweis.front.api.round;

import de.schulungsnachweis.evaluation.round.Signature;
import de.schulungsnachweis.front.api.problem.Given;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who prepared the table of a unit, or answers for it.
 *
 * @param unit code of the unit
 * @param name of the person
 * @param day on which it happened
 * @param remark for the Haupt- und Personalamt; only where a table is prepared
 */
record DeliveryOrder(
        @Nullable String unit,
        @Nullable String name,
        @Nullable LocalDate day,
        @Nullable String remark) {

    Signature signature() {
        return new Signature(Objects.requireNonNullElse(name, ""), Given.required("day", day));
    }

    String remarkText() {
        return Objects.requireNonNullElse(remark, "");
    }
}
