package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.sheet.SafeCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The evaluation table as CSV: the cells of the workbook's sheets for the lines A to C, one below the other. */
public final class EvaluationCsv {

    private EvaluationCsv() {}

    /**
     * Writes every line of every unit, with the sums. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Evaluation evaluation, OutputStream out) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(header(evaluation));
        for (Line line : Line.values()) {
            for (TableRow row : TableRow.of(evaluation, 0)) {
                rows.add(cells(evaluation, line, row));
            }
        }
        SafeCsv.write(rows, out);
    }

    private static List<Object> header(Evaluation evaluation) {
        List<Object> header = new ArrayList<>(List.of("Stichtag", "Stand", "Zeile", "OE", "Organisationseinheit"));
        Arrays.stream(TableColumn.values())
                .map(column -> column.label(evaluation.interim()))
                .forEach(header::add);
        header.addAll(CitySheet.OUTSIDE_LABELS);
        return header;
    }

    private static List<Object> cells(Evaluation evaluation, Line line, TableRow row) {
        List<Object> cells = new ArrayList<>(List.of(
                Wording.day(evaluation.asOf()),
                (evaluation.example() ? "Beispieldaten, " : "") + Wording.roundName(evaluation),
                line.letter()));
        switch (row) {
            case TableRow.Unit unit -> addUnit(cells, line, unit.unit());
            case TableRow.Sum sum -> addSum(cells, line, sum);
        }
        return cells;
    }

    private static void addUnit(List<Object> cells, Line line, UnitEvaluation unit) {
        cells.add(unit.code());
        cells.add(unit.name());
        List<UnitEvaluation> delivered = TableRow.delivered(unit) ? List.of(unit) : List.of();
        addFigures(cells, line, delivered);
        cells.add(unit.status().label());
        cells.add(unit.remark());
        addOutside(cells, line, delivered);
    }

    private static void addSum(List<Object> cells, Line line, TableRow.Sum sum) {
        cells.add("");
        cells.add(sum.label());
        List<UnitEvaluation> delivered =
                sum.units().stream().filter(TableRow::delivered).toList();
        addFigures(cells, line, delivered);
        cells.add("");
        cells.add("");
        addOutside(cells, line, delivered);
    }

    private static void addFigures(List<Object> cells, Line line, List<UnitEvaluation> units) {
        for (TableColumn column : TableColumn.values()) {
            if (column.adds()) {
                cells.add(sum(units, unit -> column.figure(unit, line)));
            } else if (column == TableColumn.RATE) {
                cells.add(rate(units, line));
            }
        }
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

    private static void addOutside(List<Object> cells, Line line, List<UnitEvaluation> units) {
        CitySheet.OUTSIDE_FIGURES.forEach(figure -> cells.add(line == Line.ALL ? sum(units, figure) : ""));
    }

    /** Empty where nobody delivered, which is not 0 (R22). */
    private static Object sum(List<UnitEvaluation> units, ToIntFunction<UnitFigures> figure) {
        return units.isEmpty()
                ? ""
                : units.stream()
                        .mapToInt(unit -> figure.applyAsInt(unit.figures()))
                        .sum();
    }
}
