package de.schulungsnachweis.mandate.judging;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which one column a training counts, and whether it fulfils the mandate there (R7, R8, R15). */
final class CategoryRule {

    private CategoryRule() {}

    /**
     * The one category in which the training counts for a person of the group.
     *
     * @param decided the category that a person decided; null if nobody did
     * @param accepted the categories that would have been accepted alone, best first, ties in the order of the mandate;
     *     may be empty only where somebody decided
     */
    static Category countedIn(Mandate mandate, TargetGroup group, @Nullable Category decided, List<Category> accepted) {
        if (decided != null) {
            return decided;
        }
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("content is accepted only with a category");
        }
        return accepted.stream()
                .filter(category -> mandate.accepts(group, category))
                .findFirst()
                .orElseGet(accepted::getFirst);
    }

    /** Whether its content fulfils the mandate: a leader's language course is counted and does not (R7). */
    static boolean fulfils(Mandate mandate, TargetGroup group, @Nullable Category decided, List<Category> accepted) {
        return mandate.accepts(group, countedIn(mandate, group, decided, accepted));
    }
}
