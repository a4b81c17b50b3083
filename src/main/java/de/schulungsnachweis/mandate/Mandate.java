package de.schulungsnachweis.mandate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A training mandate as data: one file under {@code mandates/} each.
 *
 * @param id the name of the file's folder, for example {@code zugangshemmnisse-2026}
 * @param version changes whenever the file or one of its rule lists changes; printed in every evaluation
 * @param title German name as the table's heading says it
 * @param windowStart first day on which a training may end (R11)
 * @param windowEnd last day on which a training may end (R11)
 * @param minimumMinutes shortest duration of one training (R9)
 * @param accepted the categories that fulfil the mandate, for leaders and staff (R7, R8)
 * @param assumptions how durations are read (R17 to R19)
 */
public record Mandate(
        String id,
        String version,
        String title,
        LocalDate windowStart,
        LocalDate windowEnd,
        int minimumMinutes,
        Map<TargetGroup, Set<Category>> accepted,
        DurationAssumptions assumptions) {

    /** Whether a training of this category fulfils the mandate for the group (R7, R8); never outside the two groups. */
    public boolean accepts(TargetGroup group, Category category) {
        return accepted.getOrDefault(group, Set.of()).contains(category);
    }
}
