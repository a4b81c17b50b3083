package de.schulungsnachweis.mandate.judging;

import de.schulungsnachweis.mandate.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules or people found about the content of a training (R15, R16), each with a German reason. */
public sealed interface ContentFinding {

    /** One German sentence that says what matched or who decided. */
    String reason();

    /**
     * Recognised by its content.
     *
     * @param accepted the categories that would have been accepted alone, best first; empty only with {@code decided}
     * @param decided the category that a person decided; null if nobody did
     */
    record Accepted(List<Category> accepted, @Nullable Category decided, String reason) implements ContentFinding {

        public Accepted {
            accepted = List.copyOf(accepted);
            if (accepted.isEmpty() && decided == null) {
                throw new IllegalArgumentException("content is accepted only with a category");
            }
        }
    }

    /** Nothing points to any of the categories. */
    record None(String reason) implements ContentFinding {}

    /** A person decided that it is not recognised. */
    record DecidedAgainst(String reason) implements ContentFinding {}

    /**
     * A person has to decide.
     *
     * @param guess the best guess, which counts nowhere; null if there is none
     */
    record Unclear(@Nullable Category guess, String reason) implements ContentFinding {}
}
