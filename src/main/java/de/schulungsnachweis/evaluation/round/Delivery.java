package de.schulungsnachweis.evaluation.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a unit is in a round.
 *
 * @param listed whether a staff list names the unit: without one there is nothing to deliver
 * @param prepared null before the training officer prepared it
 * @param released the last release; null before the first, and while it is given back
 * @param returned that the last release was given back; null if it was not
 */
public record Delivery(
        String unitCode,
        String unitName,
        boolean listed,
        @Nullable Preparation prepared,
        @Nullable Release released,
        @Nullable Return returned) {

    /**
     * Who prepared the table.
     *
     * @param by a name as it was typed
     * @param remark empty if there is none
     */
    public record Preparation(String by, LocalDate on, String remark) {}

    /**
     * Who answers for the table.
     *
     * @param version the number of the version that was kept
     * @param by a name as it was typed
     */
    public record Release(long version, String by, LocalDate on) {}

    /**
     * What the Haupt- und Personalamt gave back.
     *
     * @param version the number of the version that counts no longer
     * @param reason what is to be changed
     */
    public record Return(long version, String reason) {}

    /** A German word for how far it is. */
    public String state() {
        if (released != null) {
            return "freigegeben";
        }
        if (returned != null) {
            return "zurückgegeben";
        }
        if (prepared != null) {
            return "vorbereitet";
        }
        return listed ? "offen" : "keine Personalliste";
    }
}
