package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people write into a column "Kompetenz". */
public sealed interface StatedCategory {

    /** One of the four categories (R6). */
    record Of(Category category) implements StatedCategory {}

    /** The course is not recognised. */
    record None() implements StatedCategory {}

    /** Reads the words; empty if they are neither a category nor a no. */
    static Optional<StatedCategory> read(String words) {
        String text = words.strip().toLowerCase(Locale.GERMAN);
        if (Words.NONE.matcher(text).matches()) {
            return Optional.of(new None());
        }
        for (Category category : Category.values()) {
            if (Words.of(category).matcher(text).find()) {
                return Optional.of(new Of(category));
            }
        }
        return Optional.empty();
    }

    /** The words for each category in lists of offices. */
    final class Words {

        private static final Pattern NONE =
                Pattern.compile("-|–|keine?|nein|kein bezug|nicht anerkannt|nicht anrechenbar|ohne");
        private static final Pattern DEMOCRATIC = Pattern.compile("demokrat");
        private static final Pattern INTERCULTURAL = Pattern.compile("inter-?\\s?kultur");
        private static final Pattern MULTILINGUAL = Pattern.compile("mehrsprach|fremdsprach|^sprachen?$|sprachkurs");
        private static final Pattern PLAIN_LANGUAGE =
                Pattern.compile("bürgernah|(?:leichte|einfache|verständliche)r? sprache|bürgerfreundlich");

        private Words() {}

        private static Pattern of(Category category) {
            return switch (category) {
                case DEMOCRATIC -> DEMOCRATIC;
                case INTERCULTURAL -> INTERCULTURAL;
                case MULTILINGUAL -> MULTILINGUAL;
                case PLAIN_LANGUAGE -> PLAIN_LANGUAGE;
            };
        }
    }
}
