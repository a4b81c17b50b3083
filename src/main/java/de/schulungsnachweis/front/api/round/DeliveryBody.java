package de.schulungsnachweis.front.api.round;

import de.schulungsnachweis.evaluation.round.Delivery;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a unit is in a round.
 *
 * @param listed whether a staff list names the unit
 * @param remark null before it is prepared
 * @param version the number of the released version; null before the first release, and while it is given back
 * @param returned what is to be changed in a release that was given back; null if it was not
 */
record DeliveryBody(
        String unit,
        String name,
        boolean listed,
        @Nullable String preparedBy,
        @Nullable LocalDate preparedOn,
        @Nullable String remark,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable Long version,
        @Nullable String returned) {

    static DeliveryBody of(Delivery delivery) {
        Delivery.@Nullable Preparation prepared = delivery.prepared();
        Delivery.@Nullable Release released = delivery.released();
        return new DeliveryBody(
                delivery.unitCode(),
                delivery.unitName(),
                delivery.listed(),
                prepared == null ? null : prepared.by(),
                prepared == null ? null : prepared.on(),
                prepared == null ? null : prepared.remark(),
                released == null ? null : released.by(),
                released == null ? null : released.on(),
                released == null ? null : released.version(),
                delivery.returned() == null ? null : delivery.returned().reason());
    }
}
