package de.schulungsnachweis.mandate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code mandate.json} says, and what has to be right in it before it may judge anything. */
record MandateFile(
        String version,
        String title,
        LocalDate windowStart,
        LocalDate windowEnd,
        int minimumMinutes,
        Map<TargetGroup, List<Category>> accepted,
        DurationAssumptions assumptions) {

    private static final Set<TargetGroup> GROUPS_WITH_A_DUTY = EnumSet.of(TargetGroup.LEADERS, TargetGroup.STAFF);

    /** The mandate of this file; throws with a German reason where the file contradicts itself. */
    Mandate toMandate(String id) {
        require(!version.isBlank(), "„version“ ist leer");
        require(!title.isBlank(), "„title“ ist leer");
        require(!windowEnd.isBefore(windowStart), "„windowEnd“ liegt vor „windowStart“");
        require(minimumMinutes > 0, "„minimumMinutes“ muss größer als 0 sein");
        require(accepted.keySet().equals(GROUPS_WITH_A_DUTY), "„accepted“ muss genau „LEADERS“ und „STAFF“ nennen");
        require(
                accepted.values().stream().noneMatch(List::isEmpty),
                "„accepted“ muss für jede Gruppe mindestens eine Kompetenz nennen");
        require(assumptions.minutesPerUnit() > 0, "„minutesPerUnit“ muss größer als 0 sein");
        require(assumptions.unitsPerDay() > 0, "„unitsPerDay“ muss größer als 0 sein");
        return new Mandate(
                id, version, title, windowStart, windowEnd, minimumMinutes, unmodifiable(accepted), assumptions);
    }

    private static Map<TargetGroup, Set<Category>> unmodifiable(Map<TargetGroup, List<Category>> accepted) {
        Map<TargetGroup, Set<Category>> sets = new EnumMap<>(TargetGroup.class);
        accepted.forEach((group, categories) -> sets.put(group, Set.copyOf(categories)));
        return Map.copyOf(sets);
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw new IllegalArgumentException(reason);
        }
    }
}
