package de.schulungsnachweis.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What {@code mandate.json} says, and what has to be right in it before it may judge anything. */
record MandateFile(
        String version,
        String title,
        LocalDate windowStart,
        LocalDate windowEnd,
        int minimumMinutes,
        List<CategoryPart> categories,
        List<String> overlapping,
        Map<TargetGroup, GroupPart> groups,
        Map<String, List<String>> uptake,
        DurationAssumptions assumptions,
        List<String> titleLists) {

    private static final Set<TargetGroup> GROUPS_WITH_A_DUTY = EnumSet.of(TargetGroup.LEADERS, TargetGroup.STAFF);
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]*");
    private static final Pattern LIST = Pattern.compile("[a-z0-9][a-z0-9-]*\\.txt");
    /** More columns fit neither on a sheet of paper nor into a terminal. */
    private static final int MOST_CATEGORIES = 8;

    private static final int LONGEST_ABBREVIATION = 5;
    /** It names a sheet of the workbook. */
    private static final Pattern SHEET = Pattern.compile("[\\p{L} -]{1,28}");

    /** A category without its place, which is its place in the file. */
    record CategoryPart(
            String name,
            String label,
            String heading,
            String abbreviation,
            String key,
            String listWord,
            String statedAs) {

        Category at(int place) {
            return new Category(name, label, heading, abbreviation, key, listWord, statedAs, place);
        }
    }

    /** A group with the names of its categories. */
    record GroupPart(
            String label, String heading, String shortLabel, Set<TargetGroup> members, List<String> accepted) {}

    /** The mandate of this file; throws with a German reason where the file contradicts itself. */
    Mandate toMandate(MandateFiles files) {
        require(!version.isBlank(), "„version“ ist leer");
        require(!title.isBlank(), "„title“ ist leer");
        require(!windowEnd.isBefore(windowStart), "„windowEnd“ liegt vor „windowStart“");
        require(minimumMinutes > 0, "„minimumMinutes“ muss größer als 0 sein");
        requireCategories();
        requireGroups();
        require(assumptions.minutesPerUnit() > 0, "„minutesPerUnit“ muss größer als 0 sein");
        require(assumptions.unitsPerDay() > 0, "„unitsPerDay“ muss größer als 0 sein");
        titleLists.forEach(list -> require(
                LIST.matcher(list).matches(),
                "„titleLists“ nennt „" + list + "“; erlaubt sind Dateinamen wie „kompetenz.txt“"));
        Map<String, Category> byName = byName();
        Map<String, List<Category>> measures = new LinkedHashMap<>();
        uptake.forEach((measure, names) -> measures.put(measure, List.copyOf(known(byName, names))));
        return new Mandate(
                files.id(),
                version,
                title,
                windowStart,
                windowEnd,
                minimumMinutes,
                List.copyOf(byName.values()),
                known(byName, overlapping),
                dutyGroups(byName),
                Map.copyOf(measures),
                assumptions,
                List.copyOf(titleLists),
                files);
    }

    private void requireCategories() {
        require(!categories.isEmpty(), "„categories“ muss mindestens eine Kompetenz nennen");
        require(categories.size() <= MOST_CATEGORIES, "„categories“ darf höchstens " + MOST_CATEGORIES + " nennen");
        requireDifferent("name", CategoryPart::name);
        requireDifferent("key", CategoryPart::key);
        requireDifferent("listWord", CategoryPart::listWord);
        requireDifferent("label", CategoryPart::label);
        for (CategoryPart category : categories) {
            require(
                    NAME.matcher(category.name()).matches(),
                    "„name“ darf nur Großbuchstaben und Unterstriche enthalten: „" + category.name() + "“");
            require(
                    category.abbreviation().length() <= LONGEST_ABBREVIATION,
                    "„abbreviation“ darf höchstens " + LONGEST_ABBREVIATION + " Zeichen haben: „"
                            + category.abbreviation() + "“");
            requirePattern(category.statedAs());
        }
    }

    private void requireDifferent(String field, Function<CategoryPart, String> value) {
        Set<String> values = new HashSet<>();
        for (CategoryPart category : categories) {
            require(!value.apply(category).isBlank(), "„" + field + "“ einer Kompetenz ist leer");
            require(
                    values.add(value.apply(category)),
                    "Zwei Kompetenzen haben dasselbe „" + field + "“: „" + value.apply(category) + "“");
        }
    }

    private static void requirePattern(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException failure) {
            throw new IllegalArgumentException("„statedAs“ ist kein regulärer Ausdruck: „" + pattern + "“", failure);
        }
    }

    private void requireGroups() {
        require(groups.keySet().equals(GROUPS_WITH_A_DUTY), "„groups“ muss genau „LEADERS“ und „STAFF“ nennen");
        require(
                groups.values().stream().noneMatch(group -> group.accepted().isEmpty()),
                "„accepted“ muss für jede Gruppe mindestens eine Kompetenz nennen");
        groups.values()
                .forEach(group -> require(
                        SHEET.matcher(group.shortLabel()).matches(),
                        "„shortLabel“ darf nur Buchstaben, Leerzeichen und Bindestriche enthalten, höchstens 28: „"
                                + group.shortLabel() + "“"));
        List<TargetGroup> members = new ArrayList<>();
        groups.values().forEach(group -> members.addAll(group.members()));
        require(!members.isEmpty(), "„members“ muss mindestens eine Gruppe nennen");
        require(members.size() == new HashSet<>(members).size(), "„members“ nennt jemanden in beiden Gruppen");
    }

    private Map<String, Category> byName() {
        Map<String, Category> byName = new LinkedHashMap<>();
        for (CategoryPart category : categories) {
            byName.put(category.name(), category.at(byName.size()));
        }
        return byName;
    }

    private Map<TargetGroup, DutyGroup> dutyGroups(Map<String, Category> byName) {
        Map<TargetGroup, DutyGroup> dutyGroups = new EnumMap<>(TargetGroup.class);
        groups.forEach((group, part) -> dutyGroups.put(
                group,
                new DutyGroup(
                        part.label(),
                        part.heading(),
                        part.shortLabel(),
                        Set.copyOf(part.members()),
                        Set.copyOf(known(byName, part.accepted())))));
        return Map.copyOf(dutyGroups);
    }

    private static Set<Category> known(Map<String, Category> byName, Collection<String> names) {
        Set<Category> known = new LinkedHashSet<>();
        for (String name : names) {
            Category category = byName.get(name);
            if (category == null) {
                throw new IllegalArgumentException("„categories“ nennt „" + name + "“ nicht");
            }
            known.add(category);
        }
        return known;
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw new IllegalArgumentException(reason);
        }
    }
}
