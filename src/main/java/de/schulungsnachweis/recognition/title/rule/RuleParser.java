package de.schulungsnachweis.recognition.title.rule;

import de.schulungsnachweis.recognition.title.word.TitleDocument;
import de.schulungsnachweis.recognition.title.word.WordPatterns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** Reads one rule: words and phrases, "+" for further parts, "ohne" for words that must not be in the title. */
public final class RuleParser {

    private static final Pattern WITHOUT = Pattern.compile("\\s+ohne\\s+");
    private static final Pattern AND = Pattern.compile("\\s+\\+\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final String GAP = "..";
    private static final int LONGEST_GAP = 3;

    private final WordParser words;

    /** A parser that registers words with "*" in the patterns. */
    public RuleParser(Analyzer analyzer, WordGroups groups, WordPatterns patterns) {
        this.words = new WordParser(analyzer, groups, patterns);
    }

    /** The rule of a line; fails with a German message if it cannot be read. */
    Rule parse(String id, Topic topic, String rule) {
        String[] sides = WITHOUT.split(rule, 2);
        List<IntervalsSource> parts = phrases(AND.split(sides[0], -1));
        List<IntervalsSource> excluded = sides.length == 1 ? List.of() : phrases(COMMA.split(sides[1], -1));
        return new Rule(id, topic, parts, excluded);
    }

    private List<IntervalsSource> phrases(String[] texts) {
        return Arrays.stream(texts).map(text -> phrase(text.strip())).toList();
    }

    private IntervalsSource phrase(String phrase) {
        if (phrase.isEmpty()) {
            throw new IllegalArgumentException("Ein Teil der Regel ist leer");
        }
        List<IntervalsSource> stretches = new ArrayList<>();
        List<IntervalsSource> stretch = new ArrayList<>();
        for (String word : BLANK.split(anchored(phrase), -1)) {
            if (word.equals(GAP)) {
                stretches.add(adjacent(stretch));
                stretch = new ArrayList<>();
            } else {
                stretch.add(words.source(word));
            }
        }
        stretches.add(adjacent(stretch));
        return stretches.size() == 1
                ? stretches.getFirst()
                : Intervals.maxgaps(LONGEST_GAP, Intervals.ordered(stretches.toArray(IntervalsSource[]::new)));
    }

    private static String anchored(String phrase) {
        String begun = phrase.startsWith("^")
                ? TitleDocument.BEGIN_WORD + " " + phrase.substring(1).strip()
                : phrase;
        return begun.endsWith("$")
                ? begun.substring(0, begun.length() - 1).strip() + " " + TitleDocument.END_WORD
                : begun;
    }

    private static IntervalsSource adjacent(List<IntervalsSource> stretch) {
        if (stretch.isEmpty()) {
            throw new IllegalArgumentException("Vor und nach „..“ müssen Wörter stehen");
        }
        return stretch.size() == 1 ? stretch.getFirst() : Intervals.phrase(stretch.toArray(IntervalsSource[]::new));
    }

    /** Splits "leicht|einfach". */
    static List<String> alternatives(String word) {
        return Arrays.asList(word.split("\\|", -1));
    }
}
