package de.schulungsnachweis.evaluation.person;

import de.schulungsnachweis.mandate.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * Where a person works on the as-of day, and what the list says of the work; null where it says nothing.
 *
 * @param counted false where the person is counted in another unit (R26)
 * @param unitEmail to whom the person can turn; null if it is not known
 */
public record Work(
        String unitCode,
        String unitName,
        @Nullable String unitEmail,
        @Nullable String subUnit,
        @Nullable String function,
        TargetGroup group,
        boolean counted,
        @Nullable Boolean leader,
        @Nullable Boolean citizenContact,
        @Nullable Boolean mediaWork,
        @Nullable Boolean onDuty) {}
