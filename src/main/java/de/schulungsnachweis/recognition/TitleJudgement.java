package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the content of a title means for the mandate (R15, R16).
 *
 * @param decision accepted, nothing points to a category, or a person must decide
 * @param category with ACCEPT the best category, with REVIEW the best guess or null, with NONE null
 * @param accepted every category that would have been accepted alone, best first; empty unless ACCEPT
 * @param others further categories that matched without being accepted
 * @param reason one German sentence that says what matched
 */
public record TitleJudgement(
        Decision decision, @Nullable Category category, List<Category> accepted, List<Category> others, String reason) {

    /** The three outcomes of R16. */
    public enum Decision {
        ACCEPT,
        NONE,
        REVIEW
    }
}
