package de.schulungsnachweis.recognition.title.rule;

import de.schulungsnachweis.recognition.title.word.Folding;
import de.schulungsnachweis.recognition.title.word.MarkFilter;
import de.schulungsnachweis.recognition.title.word.Spellings;
import de.schulungsnachweis.recognition.title.word.TitleDocument;
import de.schulungsnachweis.recognition.title.word.WordMarks;
import de.schulungsnachweis.recognition.title.word.WordPatterns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** Reads one word of a rule: inflected, with "*" for letters, with "=" as written, or a group in braces. */
final class WordParser {

    private static final Set<String> MARKS = Set.of(
            WordMarks.LANGUAGE, WordMarks.LANGUAGE_NAME, WordMarks.LANGUAGE_FORM, WordMarks.COUNTRY, WordMarks.LEVEL);
    private final Analyzer analyzer;
    private final WordGroups groups;
    private final WordPatterns patterns;

    WordParser(Analyzer analyzer, WordGroups groups, WordPatterns patterns) {
        this.analyzer = analyzer;
        this.groups = groups;
        this.patterns = patterns;
    }

    IntervalsSource source(String word) {
        List<String> alternatives = RuleParser.alternatives(word);
        if (alternatives.size() > 1) {
            return Intervals.or(alternatives.stream().map(this::source).toList());
        }
        if (MARKS.contains(word)) {
            return Intervals.term(word);
        }
        if (word.startsWith("{") && word.endsWith("}")) {
            return group(word.substring(1, word.length() - 1));
        }
        if (word.contains("*")) {
            return Intervals.term(patterns.add(Folding.fold(word)));
        }
        if (word.startsWith("=") && word.length() > 1) {
            return Intervals.term(MarkFilter.AS_WRITTEN + Folding.fold(word.substring(1)));
        }
        return inflected(word);
    }

    private IntervalsSource group(String name) {
        if (!groups.contains(name)) {
            throw new IllegalArgumentException("Die Wortgruppe {" + name + "} gibt es nicht");
        }
        List<IntervalsSource> members = new ArrayList<>();
        for (String member : groups.list(name)) {
            String[] words = member.split("\\s+");
            IntervalsSource[] sources = Arrays.stream(words).map(this::source).toArray(IntervalsSource[]::new);
            members.add(sources.length == 1 ? sources[0] : Intervals.phrase(sources));
        }
        return Intervals.or(members);
    }

    /** A word with a hyphen is a phrase, as it is for the text engine. */
    private IntervalsSource inflected(String word) {
        List<IntervalsSource> stems = stems(word).stream().map(Intervals::term).toList();
        if (stems.isEmpty()) {
            throw new IllegalArgumentException("„" + word + "“ ist kein Wort");
        }
        if (stems.size() > 1) {
            return Intervals.phrase(stems.toArray(IntervalsSource[]::new));
        }
        String folded = Folding.fold(word);
        return Spellings.isLong(folded)
                ? Intervals.or(stems.getFirst(), Intervals.term(patterns.addSpelling(folded)))
                : stems.getFirst();
    }

    private List<String> stems(String word) {
        List<String> stems = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(TitleDocument.FIELD, word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (Character.isLetterOrDigit(term.charAt(0))) {
                    stems.add(term.toString());
                }
            }
            stream.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
