package de.schulungsnachweis.evaluation.export.table;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of the city's table. They stand in the same place on every sheet, so that sheets can refer to each other. */
public sealed interface TableRow {

    /** What stands in place of the name of a Geschäftsbereich. */
    String NO_DIVISION = "ohne Geschäftsbereich";

    /** One organisational unit. */
    record Unit(UnitEvaluation unit) implements TableRow {}

    /** A sum of the rows above it: of the units of a Geschäftsbereich, or of the whole city. */
    record Sum(String label, List<UnitEvaluation> units, List<Integer> rowsAdded, boolean wholeCity)
            implements TableRow {

        /** True where no unit delivered: then there is no figure, not a 0 (R22). */
        public boolean empty() {
            return units.stream().noneMatch(TableRow::delivered);
        }
    }

    /** All rows; the first one has the index {@code firstRow} on its sheet. */
    static List<TableRow> of(Evaluation evaluation, int firstRow) {
        List<TableRow> rows = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        if (evaluation.divisions().isEmpty()) {
            addUnits(rows, added, evaluation.units(), firstRow);
        } else {
            byDivision(evaluation).forEach((division, units) -> {
                List<Integer> unitRows = new ArrayList<>();
                addUnits(rows, unitRows, units, firstRow);
                added.add(firstRow + rows.size());
                rows.add(new Sum(label(subtotal(division, evaluation), units), units, unitRows, false));
            });
        }
        rows.add(new Sum(
                label("Summe" + evaluation.choice().ofTotal(), evaluation.units()), evaluation.units(), added, true));
        return rows;
    }

    /** Whether the unit has figures at all. */
    static boolean delivered(UnitEvaluation unit) {
        return unit.status() != UnitStatus.NOT_DELIVERED;
    }

    private static void addUnits(List<TableRow> rows, List<Integer> added, List<UnitEvaluation> units, int firstRow) {
        for (UnitEvaluation unit : units) {
            added.add(firstRow + rows.size());
            rows.add(new Unit(unit));
        }
    }

    private static Map<String, List<UnitEvaluation>> byDivision(Evaluation evaluation) {
        Map<String, List<UnitEvaluation>> units = new LinkedHashMap<>();
        evaluation.divisions().forEach(division -> units.put(division.name(), new ArrayList<>()));
        List<UnitEvaluation> withoutDivision = new ArrayList<>();
        for (UnitEvaluation unit : evaluation.units()) {
            String division = unit.division();
            if (division == null) {
                withoutDivision.add(unit);
            } else {
                units.computeIfAbsent(division, name -> new ArrayList<>()).add(unit);
            }
        }
        units.values().removeIf(List::isEmpty);
        if (!withoutDivision.isEmpty()) {
            units.put(NO_DIVISION, withoutDivision);
        }
        return units;
    }

    private static String subtotal(String division, Evaluation evaluation) {
        return "Zwischensumme " + division + evaluation.choice().share(division.equals(NO_DIVISION) ? null : division);
    }

    /** A sum says how many units it leaves out because they delivered nothing (R21). */
    static String label(String label, List<UnitEvaluation> units) {
        long missing = units.stream().filter(unit -> !delivered(unit)).count();
        return missing == 0 ? label : label + " ohne " + missing + " nicht gemeldete OE";
    }
}
