package de.schulungsnachweis.mandate.title;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for what reads the same: Unicode form, case, umlauts, ß, invisible characters. */
final class FoldedText {

    private static final char LAST_OF_ASCII = '\u007F';
    private static final char VARIATION_SELECTOR = '\uFE0F';

    private FoldedText() {}

    static String of(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String lower = composed.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length() + 8);
        for (int index = 0; index < lower.length(); index++) {
            append(folded, lower.charAt(index));
        }
        return folded.toString();
    }

    /** Whether the character belongs to a word: letters, digits, marks above letters, halves of rare letters. */
    static boolean isWordCharacter(char character) {
        return Character.isLetterOrDigit(character) || isPartOfLetter(Character.getType(character));
    }

    private static boolean isPartOfLetter(int type) {
        return type == Character.SURROGATE
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static void append(StringBuilder folded, char character) {
        switch (character) {
            case 'ä' -> folded.append("ae");
            case 'ö' -> folded.append("oe");
            case 'ü' -> folded.append("ue");
            case 'ß' -> folded.append("ss");
            case VARIATION_SELECTOR -> {}
            default -> {
                if (character <= LAST_OF_ASCII || Character.getType(character) != Character.FORMAT) {
                    folded.append(character);
                }
            }
        }
    }
}
