package de.schulungsnachweis.mandate.title;

/**
 * A title without the number of its part (R9): several parts of one training have the same key.
 *
 * @param key the key of what is left of the title
 * @param part whether the title named a part, such as "Teil 2" or "Modul II"
 */
public record SeriesKey(TitleKey key, boolean part) {

    /** The key of a title as the list writes it. Levels such as A1 or "Englisch II" are no parts. */
    public static SeriesKey of(String title) {
        PartNumbers.Rest rest = PartNumbers.without(TitleWords.of(title));
        return new SeriesKey(new TitleKey(TitleWords.joined(rest.words())), rest.partFound());
    }
}
