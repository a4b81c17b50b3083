package de.schulungsnachweis.recognition.title.rule;

import de.schulungsnachweis.mandate.Category;
import org.jspecify.annotations.Nullable;

/**
 * A section of a rule list: rules with one subject, one source and one effect.
 *
 * @param name German heading that reasons name
 * @param source where the rule comes from, for example {@code Konzept, Abschnitt 4}
 * @param category what it speaks for or, with HIDES and DOUBTS, against; null for all
 */
public record Topic(
        String name, String source, Effect effect, @Nullable Category category) {

    /** What a rule does to a title that it matches. */
    public enum Effect {
        COUNTS("zählt"),
        /** Points to a category without being enough. */
        CHECK("prüfen"),
        /** A trap: rules that match nothing but its words are void. */
        HIDES("verdeckt"),
        /** Turns an acceptance into a review (R16). */
        DOUBTS("zweifelt"),
        /** A subject of its own: a title without any word that the lists know is not "none", a person looks (R16). */
        OTHER("anderes");

        private final String word;

        Effect(String word) {
            this.word = word;
        }

        /** The word that rule lists use. */
        String word() {
            return word;
        }
    }

    /** Whether it speaks about this category or about all. */
    public boolean concerns(Category other) {
        return category == null || category.equals(other);
    }
}
