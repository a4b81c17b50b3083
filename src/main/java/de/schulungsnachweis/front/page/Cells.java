package de.schulungsnachweis.front.page;

import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The cells of a row in the order of the headings that the template gives them. */
final class Cells {

    private Cells() {}

    /** Line A or B of R21, from "Beschäftigte insgesamt" to "Nachweise in Klärung". */
    static List<String> group(UnitFigures unit, GroupFigures group, List<Category> categories) {
        List<String> cells = new ArrayList<>(numbers(unit.persons(), group.target()));
        categories.stream()
                .map(category -> GermanNumbers.number(group.trainings().getOrDefault(category, 0)))
                .forEach(cells::add);
        cells.addAll(numbers(
                group.trainingsTotal(),
                group.withTraining(),
                group.fulfilled(),
                group.open(),
                group.openInReview(),
                group.openNotOnDuty(),
                group.newSinceOctober()));
        cells.add(GermanNumbers.percent(new Rate(group.fulfilled(), group.target())));
        cells.add(GermanNumbers.number(group.certificatesInReview()));
        return cells;
    }

    /** Line D of R21, and who is in no group because the list does not say (R3). */
    static List<String> outside(UnitFigures unit) {
        return numbers(unit.persons(), unit.outsidePersons(), unit.outsideTrainings(), unit.undeclared());
    }

    private static List<String> numbers(int... numbers) {
        return IntStream.of(numbers).mapToObj(GermanNumbers::number).toList();
    }
}
