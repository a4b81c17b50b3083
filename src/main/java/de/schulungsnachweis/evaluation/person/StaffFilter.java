package de.schulungsnachweis.evaluation.person;

import de.schulungsnachweis.mandate.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which persons are looked for; null where everybody is meant.
 *
 * @param unit code of a unit
 * @param subUnit the Sachgebiet as the list writes it
 * @param withReview only who has a certificate that waits for a decision, whether the mandate is fulfilled or not
 * @param search the beginning of a surname or given name, or a whole personnel number
 */
public record StaffFilter(
        @Nullable String unit,
        @Nullable String subUnit,
        @Nullable TargetGroup group,
        @Nullable StaffState state,
        boolean withReview,
        @Nullable String search) {

    /** Everybody. */
    public static final StaffFilter NONE = new StaffFilter(null, null, null, null, false, null);

    /** True where anything narrows the list. */
    public boolean active() {
        return !equals(NONE);
    }
}
