package de.schulungsnachweis.recognition.title.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words with "*" of all rules. A title's word is compared with all of them at once when it is read, so that a rule
 * with "*" costs no more than a plain one.
 */
public final class WordPatterns {

    private static final String ANY = "*";

    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final Set<String> insides = new HashSet<>();
    private final Map<String, Pattern> others = new HashMap<>();
    private final Spellings spellings = new Spellings();
    private int longestInside;

    /** Adds a folded pattern; the result is the mark that matching words will carry. */
    public String add(String pattern) {
        boolean open = pattern.startsWith(ANY);
        boolean openEnd = pattern.endsWith(ANY) && pattern.length() > 1;
        String core = pattern.substring(open ? 1 : 0, pattern.length() - (openEnd ? 1 : 0));
        if (core.isEmpty() || core.contains(ANY)) {
            others.put(pattern, Pattern.compile(pattern.replace(ANY, ".*")));
        } else if (open && openEnd) {
            insides.add(core);
            longestInside = Math.max(longestInside, core.length());
        } else if (openEnd) {
            beginnings.add(core);
        } else {
            endings.add(core);
        }
        return mark(pattern);
    }

    /** Adds a folded word that may be misspelt; the result is the mark that misspelt forms will carry. */
    public String addSpelling(String word) {
        return spellings.add(word);
    }

    /** The marks of a word. */
    List<String> of(String word) {
        List<String> marks = new ArrayList<>(spellings.of(word));
        int length = word.length();
        for (int end = 1; end <= length; end++) {
            addIf(beginnings, word.substring(0, end), "", ANY, marks);
            addIf(endings, word.substring(end - 1), ANY, "", marks);
        }
        for (int start = 0; start < length; start++) {
            for (int end = start + 1; end <= Math.min(length, start + longestInside); end++) {
                addIf(insides, word.substring(start, end), ANY, ANY, marks);
            }
        }
        others.forEach((pattern, compiled) -> {
            if (compiled.matcher(word).matches()) {
                marks.add(mark(pattern));
            }
        });
        return marks;
    }

    private static void addIf(Set<String> known, String part, String before, String after, List<String> marks) {
        if (known.contains(part)) {
            marks.add(mark(before + part + after));
        }
    }

    private static String mark(String pattern) {
        return "#" + pattern;
    }
}
