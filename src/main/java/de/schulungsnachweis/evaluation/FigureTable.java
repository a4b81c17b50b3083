package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The counted lines as the database returns them, put together per unit, division and city. */
final class FigureTable {

    private final Map<String, Map<TargetGroup, Line>> units = new HashMap<>();
    private final Map<String, Map<TargetGroup, Line>> divisions = new TreeMap<>();
    private final Map<TargetGroup, Line> total = new EnumMap<>(TargetGroup.class);
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<Category> categories;

    FigureTable(List<Category> categories) {
        this.categories = categories;
    }

    void addUnit(String code, Line line) {
        add(line, units.computeIfAbsent(code, key -> new EnumMap<>(TargetGroup.class)));
    }

    void addDivision(String name, Line line) {
        add(line, divisions.computeIfAbsent(name, key -> new EnumMap<>(TargetGroup.class)));
    }

    void addTotal(Line line) {
        add(line, total);
    }

    private static void add(Line line, Map<TargetGroup, Line> lines) {
        lines.merge(line.group(), line, Line::plus);
    }

    void addOutcome(String outcome, int certificates) {
        outcomes.put(Outcome.valueOf(outcome), certificates);
    }

    /** Of these units only, with the sums over them; without any outcomes, since certificates may be of no unit. */
    FigureTable of(List<ReportingUnit> chosen) {
        FigureTable table = new FigureTable(categories);
        for (ReportingUnit unit : chosen) {
            for (Line line : units.getOrDefault(unit.code(), Map.of()).values()) {
                table.addUnit(unit.code(), line);
                table.addDivision(Objects.requireNonNullElse(unit.division(), ""), line);
                table.addTotal(line);
            }
        }
        return table;
    }

    UnitFigures unit(String code) {
        return figures(units.getOrDefault(code, Map.of()));
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

    private UnitFigures figures(Map<TargetGroup, Line> lines) {
        if (lines.isEmpty()) {
            return new UnitFigures(0, 0, noFigures(), noFigures(), 0, 0);
        }
        @Nullable Line outside = lines.get(TargetGroup.NOT_IN_TARGET_GROUP);
        @Nullable Line undeclared = lines.get(TargetGroup.UNDECLARED);
        return new UnitFigures(
                lines.values().stream().mapToInt(Line::persons).sum(),
                undeclared == null ? 0 : undeclared.persons(),
                groupFigures(lines, TargetGroup.LEADERS),
                groupFigures(lines, TargetGroup.STAFF),
                outside == null ? 0 : outside.persons(),
                outside == null ? 0 : outside.outsideTrainings());
    }

    private GroupFigures groupFigures(Map<TargetGroup, Line> lines, TargetGroup group) {
        @Nullable Line line = lines.get(group);
        return line == null ? noFigures() : line.figures();
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
    record Line(TargetGroup group, int persons, GroupFigures figures, int outsideTrainings) {

        Line plus(Line other) {
            return new Line(
                    group,
                    persons + other.persons,
                    figures.plus(other.figures),
                    outsideTrainings + other.outsideTrainings);
        }
    }
}
