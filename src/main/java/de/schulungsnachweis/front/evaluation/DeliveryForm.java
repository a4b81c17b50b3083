package de.schulungsnachweis.front.evaluation;

import de.schulungsnachweis.evaluation.round.Signature;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Who prepared a table or answers for it.
 *
 * @param oe code of the unit
 * @param name as it was typed
 * @param tag null for today
 * @param bemerkung for the Haupt- und Personalamt
 */
record DeliveryForm(
        @Nullable String oe,
        @Nullable String name,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate tag,

        @Nullable String bemerkung) {

    String unit() {
        return Objects.requireNonNullElse(oe, "");
    }

    String remark() {
        return Objects.requireNonNullElse(bemerkung, "");
    }

    Signature signature(LocalDate today) {
        return new Signature(Objects.requireNonNullElse(name, ""), tag == null ? today : tag);
    }
}
