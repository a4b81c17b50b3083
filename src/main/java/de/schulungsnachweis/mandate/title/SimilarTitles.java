package de.schulungsnachweis.mandate.title;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two titles of the same person on overlapping days are worth a question (R14). Never decides that two titles
 * are the same; only {@link TitleKey} does.
 */
public final class SimilarTitles {

    private static final double ENOUGH_IN_COMMON = 0.7;
    private static final int LETTERS_PER_PIECE = 3;
    private static final int SHORTEST_WORD = 4;

    /** Words that many titles share without sharing anything else. */
    private static final Set<String> SAYING_NOTHING = Set.of(
            "workshop",
            "seminar",
            "webinar",
            "online",
            "kurs",
            "lehrgang",
            "schulung",
            "fortbildung",
            "weiterbildung",
            "fachtag",
            "fachtagung",
            "tagung",
            "vortrag",
            "training",
            "grundlagen",
            "einfuehrung",
            "praesenz",
            "eine",
            "einer",
            "einem",
            "fuer");

    private SimilarTitles() {}

    /** Symmetric: one title has all meaningful words of the other, or most of their letters agree; levels differ. */
    public static boolean similar(String one, String other) {
        List<String> words = TitleWords.of(one);
        List<String> otherWords = TitleWords.of(other);
        if (TitleWords.joined(words).equals(TitleWords.joined(otherWords))) {
            return true;
        }
        if (!numbers(words).equals(numbers(otherWords))) {
            return false;
        }
        Set<String> meaningful = meaningful(words);
        Set<String> otherMeaningful = meaningful(otherWords);
        if (meaningful.isEmpty() || otherMeaningful.isEmpty()) {
            return false;
        }
        return meaningful.containsAll(otherMeaningful)
                || otherMeaningful.containsAll(meaningful)
                || inCommon(pieces(meaningful), pieces(otherMeaningful)) >= ENOUGH_IN_COMMON;
    }

    /** Whether the title names a form of event and no content: only its provider or course number tells it apart (R16). */
    public static boolean saysNothing(String title) {
        return meaningful(TitleWords.of(title)).isEmpty();
    }

    private static Set<String> numbers(List<String> words) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private static Set<String> meaningful(List<String> words) {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST_WORD && !SAYING_NOTHING.contains(word))
                .collect(Collectors.toSet());
    }

    private static Set<String> pieces(Set<String> words) {
        Set<String> pieces = new HashSet<>();
        for (String word : words) {
            for (int start = 0; start + LETTERS_PER_PIECE <= word.length(); start++) {
                pieces.add(word.substring(start, start + LETTERS_PER_PIECE));
            }
        }
        return pieces;
    }

    private static double inCommon(Set<String> pieces, Set<String> otherPieces) {
        long shared = pieces.stream().filter(otherPieces::contains).count();
        return 2.0 * shared / (pieces.size() + otherPieces.size());
    }
}
