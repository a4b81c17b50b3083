package de.schulungsnachweis.mandate.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds "Teil 2", "Modul II", "2. Teil", "Block b", "Teil 1 von 3" in the words of a title. */
final class PartNumbers {

    private static final Set<String> MARKERS = Set.of("teil", "modul", "block", "baustein", "tag", "part", "module");

    private static final Pattern MARKER_WITH_NUMBER =
            Pattern.compile("(?:" + String.join("|", MARKERS) + ")\\d{1,2}[a-z]?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[a-z]?|x?(?:i{1,3}|i?v|vi{1,3}|i?x)|[a-h]"
            + "|eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|one|two|three|four");

    private static final Pattern ORDINAL =
            Pattern.compile("\\d{1,2}|(?:erst|zweit|dritt|viert|fuenft|sechst)e[rns]?|i{1,3}|iv");

    /** The other words, in their order. */
    record Rest(List<String> words, boolean partFound) {}

    private PartNumbers() {}

    static Rest without(List<String> words) {
        List<String> rest = new ArrayList<>(words.size());
        int index = 0;
        while (index < words.size()) {
            int length = lengthOfPart(words, index);
            if (length == 0) {
                rest.add(words.get(index));
            }
            index += Math.max(1, length);
        }
        return new Rest(rest, rest.size() < words.size());
    }

    /** How many words from here on name a part; 0 if none does. */
    private static int lengthOfPart(List<String> words, int index) {
        if (isMarker(words, index) && matches(NUMBER, words, index + 1)) {
            return 2 + lengthOfTotal(words, index + 2);
        }
        if (isMarker(words, index + 1) && matches(ORDINAL, words, index) && !matches(NUMBER, words, index + 2)) {
            return 2;
        }
        boolean oneWord = hasDigit(words.get(index)) && matches(MARKER_WITH_NUMBER, words, index);
        return oneWord ? 1 + lengthOfTotal(words, index + 1) : 0;
    }

    /** The words "von 3" after a part. */
    private static int lengthOfTotal(List<String> words, int index) {
        boolean hasTotal = index < words.size() && words.get(index).equals("von") && matches(NUMBER, words, index + 1);
        return hasTotal ? 2 : 0;
    }

    private static boolean isMarker(List<String> words, int index) {
        return index < words.size() && MARKERS.contains(words.get(index));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean matches(Pattern pattern, List<String> words, int index) {
        return index < words.size() && pattern.matcher(words.get(index)).matches();
    }
}
