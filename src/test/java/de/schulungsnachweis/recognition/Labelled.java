package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.recognition.TitleJudgement.Decision;
import java.util.Set;

/**
 * A title with the label that a person gave it and the judgement of the classifier.
 *
 * @param labels names of categories, or NONE
 * @param borderline whether two careful people may differ
 */
record Labelled(Set<String> labels, boolean borderline, TitleJudgement judgement) {

    boolean accepted() {
        return judgement.decision() == Decision.ACCEPT;
    }

    /** Accepted in a category that the person did not give. */
    boolean wrong() {
        Category category = judgement.category();
        return accepted() && (category == null || !labels.contains(category.name()));
    }

    /** The category with ACCEPT, else the decision. */
    String outcome() {
        Category category = judgement.category();
        return accepted() && category != null
                ? category.name()
                : judgement.decision().name();
    }
}
