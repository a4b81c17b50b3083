package de.schulungsnachweis.evaluation.person;

import de.schulungsnachweis.mandate.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * One person in one unit, as the list of staff shows it.
 *
 * @param counted false where the person is counted in another unit (R26)
 * @param certificates everything that was handed in, whether it counts or not
 * @param inReview of these the certificates that wait for a decision
 */
public record StaffLine(
        long id,
        String familyName,
        @Nullable String givenName,
        String unitCode,
        @Nullable String subUnit,
        TargetGroup group,
        boolean counted,
        boolean fulfilled,
        int certificates,
        int inReview) {

    /** How far the person is; null for who is not in the target group. */
    public @Nullable StaffState state() {
        if (group != TargetGroup.LEADERS && group != TargetGroup.STAFF) {
            return null;
        }
        if (fulfilled) {
            return StaffState.FULFILLED;
        }
        return inReview > 0 ? StaffState.IN_REVIEW : StaffState.OPEN;
    }
}
