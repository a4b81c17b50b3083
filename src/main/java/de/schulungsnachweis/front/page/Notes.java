package de.schulungsnachweis.front.page;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures of the footnotes.
 *
 * @param notAccepted the categories that do not fulfil the mandate of a manager (R7), empty if all do
 * @param notAcceptedTrainings how many such trainings the table of the managers counts
 * @param assumedDurations counted trainings whose duration was assumed (R19)
 * @param trainings counted trainings
 */
record Notes(String notAccepted, int notAcceptedTrainings, int assumedDurations, int trainings) {

    static Notes of(Evaluation evaluation) {
        GroupFigures leaders = evaluation.total().leaders();
        GroupFigures staff = evaluation.total().staff();
        List<Category> notAccepted = evaluation.mandate().categories().stream()
                .filter(category -> !evaluation.mandate().accepts(TargetGroup.LEADERS, category))
                .toList();
        return new Notes(
                notAccepted.stream().map(Category::label).collect(Collectors.joining("“ und „")),
                notAccepted.stream()
                        .mapToInt(category -> leaders.trainings().getOrDefault(category, 0))
                        .sum(),
                leaders.assumedDurations() + staff.assumedDurations(),
                leaders.trainingsTotal() + staff.trainingsTotal());
    }
}
