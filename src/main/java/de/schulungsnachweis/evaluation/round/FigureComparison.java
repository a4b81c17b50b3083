package de.schulungsnachweis.evaluation.round;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.evaluation.round.VersionDifference.MovedFigure;
import de.schulungsnachweis.shared.UnitCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the numbers that differ between two tables. */
final class FigureComparison {

    private static final String LEADERS = "A Führungskräfte";
    private static final String STAFF = "B Beschäftigte";
    private static final String ALL = "alle Personen";

    private FigureComparison() {}

    static List<MovedFigure> of(Evaluation earlier, Evaluation later) {
        Map<UnitCode, Map<Place, Integer>> before = numbers(earlier);
        Map<UnitCode, Map<Place, Integer>> after = numbers(later);
        after.keySet().forEach(unit -> before.putIfAbsent(unit, Map.of()));
        List<MovedFigure> moved = new ArrayList<>();
        before.forEach((unit, numbers) -> addMoved(unit, numbers, after.getOrDefault(unit, Map.of()), moved));
        return moved;
    }

    private static void addMoved(
            UnitCode unit, Map<Place, Integer> before, Map<Place, Integer> after, List<MovedFigure> moved) {
        Map<Place, Integer> places = before.isEmpty() ? after : before;
        for (Place place : places.keySet()) {
            int earlier = before.getOrDefault(place, 0);
            int later = after.getOrDefault(place, 0);
            if (earlier != later) {
                moved.add(new MovedFigure(unit.toString(), place.line(), place.figure(), earlier, later));
            }
        }
    }

    private static Map<UnitCode, Map<Place, Integer>> numbers(Evaluation evaluation) {
        Map<UnitCode, Map<Place, Integer>> numbers = new TreeMap<>();
        for (UnitEvaluation unit : evaluation.units()) {
            numbers.put(new UnitCode(unit.code()), numbers(unit.figures()));
        }
        return numbers;
    }

    private static Map<Place, Integer> numbers(UnitFigures unit) {
        Map<Place, Integer> numbers = new LinkedHashMap<>();
        numbers.put(new Place(ALL, "Beschäftigte insgesamt"), unit.persons());
        numbers.put(new Place(ALL, "ohne Angabe"), unit.undeclared());
        add(LEADERS, unit.leaders(), numbers);
        add(STAFF, unit.staff(), numbers);
        return numbers;
    }

    private static void add(String line, GroupFigures group, Map<Place, Integer> numbers) {
        numbers.put(new Place(line, "Zielgruppe"), group.target());
        group.trainings().forEach((category, trainings) -> numbers.put(new Place(line, category.label()), trainings));
        numbers.put(new Place(line, "erfüllt"), group.fulfilled());
        numbers.put(new Place(line, "nicht erfüllt"), group.open());
        numbers.put(new Place(line, "Nachweise in Klärung"), group.certificatesInReview());
    }

    private record Place(String line, String figure) {}
}
