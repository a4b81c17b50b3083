package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The counted lines as the database returns them, put together per unit, division and city. */
final class FigureTable {

    private final Map<String, List<Line>> units = new HashMap<>();
    private final Map<String, List<Line>> divisions = new TreeMap<>();
    private final List<Line> total = new ArrayList<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<Category> categories;

    FigureTable(List<Category> categories) {
        this.categories = categories;
    }

    void addUnit(String code, Line line) {
        units.computeIfAbsent(code, key -> new ArrayList<>()).add(line);
    }

    void addDivision(String name, Line line) {
        divisions.computeIfAbsent(name, key -> new ArrayList<>()).add(line);
    }

    void addTotal(Line line) {
        total.add(line);
    }

    void addOutcome(String outcome, int certificates) {
        outcomes.put(Outcome.valueOf(outcome), certificates);
    }

    UnitFigures unit(String code) {
        return figures(units.getOrDefault(code, List.of()));
    }

    UnitFigures total() {
        return figures(total);
    }

    /** Subtotals; none where no unit states its division. */
    List<DivisionTotal> divisions() {
        return divisions.entrySet().stream()
                .filter(division -> !division.getKey().isEmpty())
                .map(division -> new DivisionTotal(division.getKey(), figures(division.getValue())))
                .toList();
    }

    CertificateAccount certificates(int rejected) {
        Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            all.put(outcome, outcomes.getOrDefault(outcome, 0));
        }
        return new CertificateAccount(all, rejected);
    }

    private UnitFigures figures(List<Line> lines) {
        if (lines.isEmpty()) {
            return new UnitFigures(0, 0, noFigures(), noFigures(), 0, 0);
        }
        @Nullable Line outside = find(lines, TargetGroup.NOT_IN_TARGET_GROUP);
        @Nullable Line undeclared = find(lines, TargetGroup.UNDECLARED);
        return new UnitFigures(
                lines.stream().mapToInt(Line::persons).sum(),
                undeclared == null ? 0 : undeclared.persons(),
                groupFigures(lines, TargetGroup.LEADERS),
                groupFigures(lines, TargetGroup.STAFF),
                outside == null ? 0 : outside.persons(),
                outside == null ? 0 : outside.outsideTrainings());
    }

    private GroupFigures groupFigures(List<Line> lines, TargetGroup group) {
        @Nullable Line line = find(lines, group);
        return line == null ? noFigures() : line.figures();
    }

    private static @Nullable Line find(List<Line> lines, TargetGroup group) {
        return lines.stream().filter(line -> line.group() == group).findFirst().orElse(null);
    }

    private GroupFigures noFigures() {
        Map<Category, Integer> trainings = new TreeMap<>();
        categories.forEach(category -> trainings.put(category, 0));
        return new GroupFigures(0, trainings, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * One group of one unit, division or the city.
     *
     * @param outsideTrainings trainings of persons outside of the target group that would be recognised (R5)
     */
    record Line(TargetGroup group, int persons, GroupFigures figures, int outsideTrainings) {}
}
