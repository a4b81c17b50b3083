package de.schulungsnachweis.recognition.title;

import de.schulungsnachweis.recognition.title.rule.Rule;
import java.util.List;

/**
 * A rule that matches a title.
 *
 * @param places where in the title, in order
 */
record Hit(Rule rule, List<Place> places) {

    /**
     * A stretch of words.
     *
     * @param first position of its first word
     * @param last position of its last word
     * @param from offset of its first character in the title
     * @param to offset behind its last character
     */
    record Place(int first, int last, int from, int to) {

        boolean covers(Place other) {
            return first <= other.first && other.last <= last;
        }
    }

    /** The matched words as the title writes them. */
    String quote(String title) {
        StringBuilder quote = new StringBuilder();
        for (Place place : places) {
            String words = title.substring(place.from(), place.to());
            if (!quote.toString().contains(words)) {
                quote.append(quote.isEmpty() ? "" : " … ").append(words);
            }
        }
        return quote.toString();
    }
}
