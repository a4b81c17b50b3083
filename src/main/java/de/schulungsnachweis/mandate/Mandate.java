package de.schulungsnachweis.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A training mandate as data: one folder each, with the file {@code mandate.json} and rule lists for titles.
 *
 * @param id the name of the folder, for example {@code zugangshemmnisse-2026}
 * @param version changes whenever the file or one of its rule lists changes; printed in every evaluation
 * @param title German name as the table's heading says it
 * @param windowStart first day on which a training may end (R11)
 * @param windowEnd last day on which a training may end (R11)
 * @param minimumMinutes shortest duration of one training (R9)
 * @param categories at least one, in the order of the table's columns (R6)
 * @param overlapping categories that overlap by nature: a title in several of them counts for the better match
 * @param groups the leaders and the staff who have to be trained
 * @param measures the categories that the yearly uptake counts, by the name of the measure; may be empty (R24)
 * @param assumptions how durations are read (R17 to R19)
 * @param titleLists the files with the rules for titles, in the order in which they are read
 * @param files where the files of its folder are read
 */
public record Mandate(
        String id,
        String version,
        String title,
        LocalDate windowStart,
        LocalDate windowEnd,
        int minimumMinutes,
        List<Category> categories,
        Set<Category> overlapping,
        Map<TargetGroup, DutyGroup> groups,
        Map<String, List<Category>> measures,
        DurationAssumptions assumptions,
        List<String> titleLists,
        MandateFiles files) {

    /** Whether a training of this category fulfils the mandate for the group (R7, R8); never outside the two groups. */
    public boolean accepts(TargetGroup group, Category category) {
        return hasDuty(group) && group(group).accepted().contains(category);
    }

    /** The labels of all categories, for example {@code Datenschutz oder Informationssicherheit}. */
    public String categoryLabels() {
        return alternatives(categories.stream().map(Category::label).toList());
    }

    /** The labels of the categories that fulfil the mandate for one of the two groups, likewise. */
    public String acceptedLabels(TargetGroup group) {
        return alternatives(categories.stream()
                .filter(category -> accepts(group, category))
                .map(Category::label)
                .toList());
    }

    private static String alternatives(List<String> labels) {
        return labels.size() == 1
                ? labels.getFirst()
                : String.join(", ", labels.subList(0, labels.size() - 1)) + " oder " + labels.getLast();
    }

    /** The labels of the categories that fulfil the mandate for one of the two groups, in their order. */
    public String acceptedLabels(TargetGroup group, String separator) {
        return categories.stream()
                .filter(category -> accepts(group, category))
                .map(Category::label)
                .collect(Collectors.joining(separator));
    }

    /** One of the two groups; throws for any other. */
    public DutyGroup group(TargetGroup group) {
        DutyGroup found = groups.get(group);
        if (found == null) {
            throw new IllegalArgumentException("not a group with a duty: " + group);
        }
        return found;
    }

    /** Line A. */
    public DutyGroup leaders() {
        return group(TargetGroup.LEADERS);
    }

    /** Line B. */
    public DutyGroup staff() {
        return group(TargetGroup.STAFF);
    }

    /** In which group somebody counts who is in this one by what the staff lists say. */
    public TargetGroup dutyOf(TargetGroup listed) {
        for (Map.Entry<TargetGroup, DutyGroup> group : groups.entrySet()) {
            if (group.getValue().members().contains(listed)) {
                return group.getKey();
            }
        }
        return hasDuty(listed) ? TargetGroup.NOT_IN_TARGET_GROUP : listed;
    }

    /** The German name of a group, as this mandate calls it. */
    public String label(TargetGroup group) {
        return hasDuty(group) ? group(group).label() : group.label();
    }

    private boolean hasDuty(TargetGroup group) {
        return groups.containsKey(group);
    }

    /** The category of this name; throws where the mandate has none. */
    public Category category(String name) {
        return categories.stream()
                .filter(category -> category.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no category of " + id + ": " + name));
    }

    /** The shortest duration as people read it, for example {@code 6 Stunden}. */
    public String minimumText() {
        return GermanDuration.of(minimumMinutes);
    }
}
