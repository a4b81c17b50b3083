package de.schulungsnachweis.evaluation.round;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.evaluation.round.VersionDifference.MovedFigure;
import de.schulungsnachweis.shared.UnitCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that differ between two tables. */
final class FigureComparison {

    private static final String LEADERS = "A Führungskräfte";
    private static final String STAFF = "B Beschäftigte";
    private static final String ALL = "alle Personen";
    private static final String OUTSIDE = "D außerhalb der Zielgruppe";

    private FigureComparison() {}

    static List<MovedFigure> of(Evaluation earlier, Evaluation later) {
        Map<UnitCode, Numbers> before = numbers(earlier);
        Map<UnitCode, Numbers> after = numbers(later);
        after.keySet().forEach(unit -> before.putIfAbsent(unit, Numbers.NOT_THERE));
        List<MovedFigure> moved = new ArrayList<>();
        before.forEach((unit, numbers) ->
                addMoved(unit.toString(), numbers, after.getOrDefault(unit, Numbers.NOT_THERE), moved));
        if (before.size() > 1) {
            addMoved(
                    MovedFigure.TOTAL,
                    new Numbers(true, numbers(earlier.total())),
                    new Numbers(true, numbers(later.total())),
                    moved);
        }
        return moved;
    }

    private static void addMoved(String unit, Numbers before, Numbers after, List<MovedFigure> moved) {
        Numbers places = before.values().isEmpty() ? after : before;
        for (Place place : places.values().keySet()) {
            // A 0 of who had not delivered is no news, and never differs from the 0 that stands for it here.
            if (before.number(place) != after.number(place)) {
                moved.add(new MovedFigure(unit, place.line(), place.figure(), before.shown(place), after.shown(place)));
            }
        }
    }

    private static Map<UnitCode, Numbers> numbers(Evaluation evaluation) {
        Map<UnitCode, Numbers> numbers = new TreeMap<>();
        for (UnitEvaluation unit : evaluation.units()) {
            boolean delivered = unit.status() != UnitStatus.NOT_DELIVERED;
            numbers.put(new UnitCode(unit.code()), new Numbers(delivered, numbers(unit.figures())));
        }
        return numbers;
    }

    private static Map<Place, Integer> numbers(UnitFigures unit) {
        Map<Place, Integer> numbers = new LinkedHashMap<>();
        numbers.put(new Place(ALL, "Beschäftigte insgesamt"), unit.persons());
        numbers.put(new Place(ALL, "ohne Angabe"), unit.undeclared());
        add(LEADERS, unit.leaders(), numbers);
        add(STAFF, unit.staff(), numbers);
        numbers.put(new Place(OUTSIDE, "Personen"), unit.outsidePersons());
        numbers.put(new Place(OUTSIDE, "Schulungen, die anerkannt würden"), unit.outsideTrainings());
        return numbers;
    }

    private static void add(String line, GroupFigures group, Map<Place, Integer> numbers) {
        numbers.put(new Place(line, "Zielgruppe"), group.target());
        group.trainings().forEach((category, trainings) -> numbers.put(new Place(line, category.label()), trainings));
        numbers.put(new Place(line, "anerkannte Schulungen gesamt"), group.trainingsTotal());
        numbers.put(new Place(line, "Personen mit mindestens einer anerkannten Schulung"), group.withTraining());
        numbers.put(new Place(line, "erfüllt"), group.fulfilled());
        numbers.put(new Place(line, "nicht erfüllt"), group.open());
        numbers.put(new Place(line, "nicht erfüllt, davon mit Nachweis in Klärung"), group.openInReview());
        numbers.put(new Place(line, "nicht erfüllt, davon nicht im Dienst"), group.openNotOnDuty());
        numbers.put(new Place(line, "nicht erfüllt, davon neu seit 1. Oktober"), group.newSinceOctober());
        numbers.put(new Place(line, "Nachweise in Klärung"), group.certificatesInReview());
    }

    private record Place(String line, String figure) {}

    /** @param delivered whether the numbers are numbers at all; where not, they are all 0 (R22) */
    private record Numbers(boolean delivered, Map<Place, Integer> values) {

        private static final Numbers NOT_THERE = new Numbers(true, Map.of());

        int number(Place place) {
            return values.getOrDefault(place, 0);
        }

        @Nullable
        Integer shown(Place place) {
            return delivered ? number(place) : null;
        }
    }
}
