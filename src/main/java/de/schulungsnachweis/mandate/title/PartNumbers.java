package de.schulungsnachweis.mandate.title;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds "Teil 2", "Modul II", "2. Teil", "Block b", "Teil 1 von 3" in the words of a title. */
final class PartNumbers {

    private static final String MARKER = "(?:teil|modul|block|baustein|tag|part|module)";

    private static final Pattern MARKERS = Pattern.compile(MARKER);

    private static final Pattern MARKER_WITH_NUMBER = Pattern.compile(MARKER + "\\d{1,2}[a-z]?");

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
        int named = 0;
        if (matches(MARKER_WITH_NUMBER, words, index)) {
            named = 1;
        } else if (matches(MARKERS, words, index) && matches(NUMBER, words, index + 1)) {
            named = 2;
        } else if (matches(ORDINAL, words, index)
                && matches(MARKERS, words, index + 1)
                && !matches(NUMBER, words, index + 2)) {
            return 2;
        }
        boolean hasTotal = named > 0
                && index + named < words.size()
                && words.get(index + named).equals("von")
                && matches(NUMBER, words, index + named + 1);
        return hasTotal ? named + 2 : named;
    }

    private static boolean matches(Pattern pattern, List<String> words, int index) {
        return index < words.size() && pattern.matcher(words.get(index)).matches();
    }
}
