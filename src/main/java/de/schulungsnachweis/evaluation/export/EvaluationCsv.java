package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.evaluation.export.table.RowCells;
import de.schulungsnachweis.evaluation.export.table.TableColumns;
import de.schulungsnachweis.evaluation.export.table.TableRow;
import de.schulungsnachweis.evaluation.export.table.Wording;
import de.schulungsnachweis.sheet.SafeCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

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
        TableColumns.of(evaluation.mandate()).all().stream()
                .map(column -> column.label(evaluation.interim()))
                .forEach(header::add);
        header.addAll(RowCells.OUTSIDE_LABELS);
        return header;
    }

    private static String state(Evaluation evaluation) {
        return (evaluation.example() ? "Beispieldaten, " : "")
                + Wording.roundName(evaluation)
                + (evaluation.choice().made() ? ", " + Wording.choice(evaluation) : "");
    }

    private static List<Object> cells(Evaluation evaluation, Line line, TableRow row) {
        List<Object> cells = new ArrayList<>(List.of(Wording.day(evaluation.asOf()), state(evaluation), line.letter()));
        switch (row) {
            case TableRow.Unit unit ->
                cells.addAll(List.of(unit.unit().code(), unit.unit().name()));
            case TableRow.Sum sum -> cells.addAll(List.of("", sum.label()));
        }
        cells.addAll(RowCells.figures(evaluation.mandate(), row, line));
        switch (row) {
            case TableRow.Unit unit ->
                cells.addAll(List.of(unit.unit().status().label(), unit.unit().remark()));
            case TableRow.Sum sum -> cells.addAll(List.of("", ""));
        }
        cells.addAll(line == Line.ALL ? RowCells.outside(row) : List.of("", "", ""));
        return cells;
    }
}
