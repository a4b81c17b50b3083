package de.schulungsnachweis.evaluation.export.table;

import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.mandate.Mandate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The figures of a row in the order of the columns: whole numbers and texts; empty where nobody delivered, which is not 0 (R22). */
public final class RowCells {

    /** The headings of what stands apart. */
    public static final List<String> OUTSIDE_LABELS = List.of(
            "nachrichtlich: Personen außerhalb der Zielgruppe",
            "nachrichtlich: Schulungen außerhalb der Zielgruppe",
            "nachrichtlich: Personen ohne Angabe");

    /** The figures of what stands apart, in the order of their headings. */
    public static final List<ToIntFunction<UnitFigures>> OUTSIDE_FIGURES =
            List.of(UnitFigures::outsidePersons, UnitFigures::outsideTrainings, UnitFigures::undeclared);

    private RowCells() {}

    /** From "Beschäftigte insgesamt" to "Nachweise in Klärung". */
    public static List<Object> figures(Mandate mandate, TableRow row, Line line) {
        List<UnitEvaluation> units = delivered(row);
        List<Object> cells = new ArrayList<>();
        for (TableColumn column : TableColumns.of(mandate).all()) {
            if (column.adds()) {
                cells.add(sum(units, unit -> column.figure(unit, line)));
            } else if (column == TableColumn.RATE) {
                cells.add(rate(units, line));
            }
        }
        return cells;
    }

    /** What stands apart: persons and trainings outside of the target group, persons without a stated group. */
    public static List<Object> outside(TableRow row) {
        List<UnitEvaluation> units = delivered(row);
        return OUTSIDE_FIGURES.stream().map(figure -> sum(units, figure)).toList();
    }

    private static List<UnitEvaluation> delivered(TableRow row) {
        List<UnitEvaluation> units = switch (row) {
            case TableRow.Unit unit -> List.of(unit.unit());
            case TableRow.Sum sum -> sum.units();
        };
        return units.stream().filter(TableRow::delivered).toList();
    }

    private static Object rate(List<UnitEvaluation> units, Line line) {
        if (units.isEmpty()) {
            return "";
        }
        int fulfilled = units.stream()
                .mapToInt(unit -> TableColumn.FULFILLED.figure(unit.figures(), line))
                .sum();
        int target = units.stream()
                .mapToInt(unit -> TableColumn.TARGET.figure(unit.figures(), line))
                .sum();
        return Wording.rate(fulfilled, target);
    }

    private static Object sum(List<UnitEvaluation> units, ToIntFunction<UnitFigures> figure) {
        return units.isEmpty()
                ? ""
                : units.stream()
                        .mapToInt(unit -> figure.applyAsInt(unit.figures()))
                        .sum();
    }
}
