package de.schulungsnachweis.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How alike two names are. {@link NameKey} has already evened out case, umlauts, accents and punctuation; here a part of a
 * double name or of several given names, and initials, are compared.
 */
final class NameVariants {

    private static final Set<String> PARTICLES = Set.of(
            "von",
            "vom",
            "van",
            "zu",
            "zum",
            "zur",
            "de",
            "del",
            "della",
            "di",
            "da",
            "der",
            "den",
            "dem",
            "du",
            "la",
            "le",
            "freiherr",
            "freifrau",
            "graf",
            "graefin",
            "genannt",
            "gen",
            "geb");

    /** One letter, or an umlaut as {@link NameKey} spells it. */
    private static final Pattern INITIAL = Pattern.compile("\\p{L}|[aou]e");

    private static final int SHORTEST_PART = 3;

    /** How well a name fits; the earlier, the better. */
    enum Likeness {
        SAME,
        /** A part of a double name, one of several given names. */
        PART,
        /** Nothing but an initial speaks for it. */
        INITIAL,
        DIFFERENT
    }

    private NameVariants() {}

    /** Compares family names: "Müller" is a part of "Müller-Lüdenscheid", "Heyde" is "von der Heyde" in short. */
    static Likeness family(@Nullable String left, @Nullable String right) {
        List<String> first = significant(NameKey.of(left));
        List<String> second = significant(NameKey.of(right));
        if (first.isEmpty() || second.isEmpty()) {
            return Likeness.DIFFERENT;
        }
        if (first.equals(second)) {
            return Likeness.SAME;
        }
        List<String> shorter = first.size() < second.size() ? first : second;
        List<String> longer = first.size() < second.size() ? second : first;
        boolean part = shorter.size() < longer.size()
                && longer.containsAll(shorter)
                && shorter.stream().allMatch(word -> word.length() >= SHORTEST_PART);
        return part ? Likeness.PART : Likeness.DIFFERENT;
    }

    /** Compares given names: every one of the fewer names has its counterpart among the others. */
    static Likeness given(@Nullable String left, @Nullable String right) {
        List<String> first = words(NameKey.of(left));
        List<String> second = words(NameKey.of(right));
        if (first.isEmpty() || second.isEmpty()) {
            return Likeness.DIFFERENT;
        }
        if (first.equals(second)) {
            return Likeness.SAME;
        }
        List<String> shorter = first.size() <= second.size() ? first : second;
        List<String> longer = first.size() <= second.size() ? second : first;
        if (longer.containsAll(shorter)) {
            return Likeness.PART;
        }
        boolean initials = shorter.stream().allMatch(word -> hasCounterpart(word, longer));
        return initials ? Likeness.INITIAL : Likeness.DIFFERENT;
    }

    private static boolean hasCounterpart(String word, List<String> others) {
        return others.stream()
                .anyMatch(other -> other.equals(word) || isInitialOf(word, other) || isInitialOf(other, word));
    }

    private static boolean isInitialOf(String initial, String word) {
        return INITIAL.matcher(initial).matches() && word.startsWith(initial);
    }

    private static List<String> significant(@Nullable String key) {
        return words(key).stream().filter(word -> !PARTICLES.contains(word)).toList();
    }

    private static List<String> words(@Nullable String key) {
        return key == null ? List.of() : Arrays.asList(key.split(" ", -1));
    }
}
