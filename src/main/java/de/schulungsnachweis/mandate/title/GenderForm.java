package de.schulungsnachweis.mandate.title;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the gender forms of German nouns in folded text: "bürger*innen", "bürger/-in", "bürgerinnen". */
final class GenderForm {

    private static final String PLURAL = "innen";
    private static final String SINGULAR = "in";

    /** Shorter stems are other words: "beginnen", "gewinnen", "darin". */
    private static final int SHORTEST_STEM = 4;

    private static final Set<String> CASE_ENDINGS = Set.of("", "e", "n", "en", "s", "es");

    /** After a sign that stands for nothing else inside a word a compound may go on: "bürger*innendialog". */
    private static final Pattern SIGN_AND_ENDING = Pattern.compile("[*:_·•](?:innen|in(?!\\p{L}))"
            + "|(?:/[-‐]?|[-‐'’!])innen(?!\\p{L})"
            + "|/[-‐]in(?!\\p{L})"
            + "|(?<=er|or|ent|ant|ist)/in(?!\\p{L})"
            + "|\\([-‐]?in(?:nen)?\\)");

    private GenderForm() {}

    /** The index after a gender ending whose sign stands at {@code position}; {@code position} if there is none. */
    static int endAfterSign(String text, int position) {
        // Almost every separator is a plain blank: the pattern is tried only where an ending may follow.
        if (!text.startsWith(SINGULAR, position + 1) && !text.startsWith(SINGULAR, position + 2)) {
            return position;
        }
        Matcher matcher = SIGN_AND_ENDING.matcher(text);
        matcher.region(position, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : position;
    }

    /** The word without a feminine ending that has no sign, so that all gender forms have the same stem. */
    static String withoutEnding(String word) {
        int stemOfPlural = word.length() - PLURAL.length();
        if (stemOfPlural >= SHORTEST_STEM && word.endsWith(PLURAL)) {
            return word.substring(0, stemOfPlural);
        }
        int stemOfSingular = word.length() - SINGULAR.length();
        if (stemOfSingular >= SHORTEST_STEM && hasAgentEnding(word)) {
            return word.substring(0, stemOfSingular);
        }
        int inside = word.indexOf("er" + PLURAL);
        return inside < 1 ? word : word.substring(0, inside + 2) + word.substring(inside + 2 + PLURAL.length());
    }

    /** Whether the word is the noun with this stem in some case: "kolleg" and "kollegen". */
    static boolean isSameNoun(String stem, String word) {
        return startsWithNoun(stem, word) && CASE_ENDINGS.contains(word.substring(stem.length()));
    }

    /** Whether the word is the noun with this stem or a compound that begins with it. */
    static boolean startsWithNoun(String stem, String word) {
        return stem.length() >= SHORTEST_STEM && word.startsWith(stem);
    }

    private static boolean hasAgentEnding(String word) {
        return word.endsWith("erin")
                || word.endsWith("orin")
                || word.endsWith("entin")
                || word.endsWith("antin")
                || word.endsWith("istin");
    }
}
