package de.schulungsnachweis.mandate.title;

/**
 * The normal form of a title (R14): two titles are the same if their keys are equal. Unicode, case, blanks,
 * punctuation, umlaut spelling and gender form do not matter; every other letter, digit and level does.
 *
 * @param value lower-case letters and digits, with a blank only where digits would run together; empty for a title
 *     without any
 */
public record TitleKey(String value) {

    /** The key of a title as the list writes it. */
    public static TitleKey of(String title) {
        return new TitleKey(TitleWords.joined(TitleWords.of(title)));
    }
}
