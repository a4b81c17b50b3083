package de.schulungsnachweis.recognition.title.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The long words of all rules, found again in a title with one slip of the keyboard: a letter too many,
 * missing, or two swapped. A wrong letter is not forgiven, because it makes other words ("Sprechtraining").
 */
public final class Spellings {

    /** In a word this long one slip leaves no doubt which word is meant. */
    private static final int LONG_WORD = 9;

    private final Map<String, Set<String>> byRest = new HashMap<>();

    /** Whether a slip in the word is forgiven. */
    public static boolean isLong(String word) {
        return word.length() >= LONG_WORD;
    }

    /** Adds a folded word; the result is the mark that misspelt forms will carry. */
    String add(String word) {
        for (String rest : rests(word)) {
            byRest.computeIfAbsent(rest, any -> new HashSet<>()).add(word);
        }
        return mark(word);
    }

    /** The marks of a word of a title. */
    List<String> of(String word) {
        if (word.length() < LONG_WORD - 1) {
            return List.of();
        }
        Set<String> meant = new HashSet<>();
        for (String rest : rests(word)) {
            meant.addAll(byRest.getOrDefault(rest, Set.of()));
        }
        return meant.stream()
                .filter(known -> isOneSlip(known, word))
                .map(Spellings::mark)
                .toList();
    }

    /** The word itself and the word without one of its letters: two words one slip apart share one of these. */
    private static List<String> rests(String word) {
        List<String> rests = new ArrayList<>();
        rests.add(word);
        for (int index = 0; index < word.length(); index++) {
            rests.add(word.substring(0, index) + word.substring(index + 1));
        }
        return rests;
    }

    private static boolean isOneSlip(String known, String word) {
        int same = 0;
        int shorter = Math.min(known.length(), word.length());
        while (same < shorter && known.charAt(same) == word.charAt(same)) {
            same++;
        }
        String knownRest = known.substring(same);
        String rest = word.substring(same);
        return tail(knownRest).equals(rest) || knownRest.equals(tail(rest)) || isSwapped(knownRest, rest);
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    private static String tail(String text) {
        return text.isEmpty() ? text : text.substring(1);
    }

    private static String mark(String word) {
        return "~" + word;
    }
}
