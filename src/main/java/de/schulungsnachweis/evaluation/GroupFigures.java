package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.mandate.Category;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of one line (A or B) of the evaluation table (R21). Always {@code target = fulfilled + open}.
 *
 * @param target persons of the target group
 * @param trainings recognised trainings by category; every category has a value
 * @param withTraining persons with at least one recognised training
 * @param fulfilled persons who have fulfilled the mandate
 * @param open persons who have not
 * @param openInReview of the open persons those with a certificate in review
 * @param openNotOnDuty of the open persons those who are not on duty (R27)
 * @param newSinceOctober of the open persons those who joined in the last quarter before the as-of day
 * @param certificatesInReview certificates of the line's persons that wait for a decision
 * @param assumedDurations counted trainings whose duration was assumed (R19)
 */
public record GroupFigures(
        int target,
        Map<Category, Integer> trainings,
        int withTraining,
        int fulfilled,
        int open,
        int openInReview,
        int openNotOnDuty,
        int newSinceOctober,
        int certificatesInReview,
        int assumedDurations) {

    /** All recognised trainings of the line. */
    public int trainingsTotal() {
        return trainings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The figures of both together. */
    public GroupFigures plus(GroupFigures other) {
        Map<Category, Integer> both = new LinkedHashMap<>(trainings);
        other.trainings().forEach((category, count) -> both.merge(category, count, Integer::sum));
        return new GroupFigures(
                target + other.target(),
                both,
                withTraining + other.withTraining(),
                fulfilled + other.fulfilled(),
                open + other.open(),
                openInReview + other.openInReview(),
                openNotOnDuty + other.openNotOnDuty(),
                newSinceOctober + other.newSinceOctober(),
                certificatesInReview + other.certificatesInReview(),
                assumedDurations + other.assumedDurations());
    }
}
