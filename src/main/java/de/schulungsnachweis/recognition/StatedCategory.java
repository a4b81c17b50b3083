package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people write into a column "Kompetenz". */
public sealed interface StatedCategory {

    /** A category of the mandate (R6). */
    record Of(Category category) implements StatedCategory {}

    /** The course is not recognised. */
    record None() implements StatedCategory {}

    /** Reads the words; empty if they are neither one of the categories nor a no. */
    static Optional<StatedCategory> read(String words, List<Category> categories) {
        String text = words.strip().toLowerCase(Locale.GERMAN);
        if (Words.NONE.matcher(text).matches()) {
            return Optional.of(new None());
        }
        return categories.stream()
                .filter(category ->
                        Pattern.compile(category.statedAs()).matcher(text).find())
                .findFirst()
                .map(Of::new);
    }

    /** The words for no category in lists of offices. */
    final class Words {

        private static final Pattern NONE =
                Pattern.compile("-|–|keine?|nein|kein bezug|nicht anerkannt|nicht anrechenbar|ohne");

        private Words() {}
    }
}
