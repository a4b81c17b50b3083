package de.schulungsnachweis.evaluation.export;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.evaluation.export.table.Line;
import de.schulungsnachweis.evaluation.export.table.RowCells;
import de.schulungsnachweis.evaluation.export.table.TableColumn;
import de.schulungsnachweis.evaluation.export.table.TableColumns;
import de.schulungsnachweis.evaluation.export.table.TableRow;
import de.schulungsnachweis.evaluation.export.table.Wording;
import de.schulungsnachweis.mandate.Mandate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as it is printed: every cell a text.
 *
 * @param letter of the line, for example {@code A}; empty where the lines of one unit stand below each other
 * @param heading the German name of what it shows
 */
record PrintedTable(String letter, String heading, List<Row> rows) {

    /**
     * @param kind {@code unit}, {@code subtotal} or {@code total}
     * @param code the unit's code or the line's letter; empty in sums
     * @param cells the figures in the order of the columns
     */
    record Row(String kind, String code, String name, List<String> cells, String status, String remark) {}

    /** The table of one line over all units. */
    static PrintedTable city(Evaluation evaluation, Line line) {
        List<Row> rows = TableRow.of(evaluation, 0).stream()
                .map(row -> row(row, RowCells.figures(evaluation.mandate(), row, line)))
                .toList();
        return new PrintedTable(line.letter(), line.label(evaluation.mandate()), rows);
    }

    /** Line D over all units: everybody, who is outside of the target group, and who is in no group (R5, R3). */
    static PrintedTable outside(Evaluation evaluation) {
        List<Row> rows = TableRow.of(evaluation, 0).stream()
                .map(row -> row(
                        row,
                        Stream.concat(
                                        RowCells.figures(evaluation.mandate(), row, Line.ALL).subList(0, 1).stream(),
                                        RowCells.outside(row).stream())
                                .toList()))
                .toList();
        return new PrintedTable("D", "nachrichtlich: außerhalb der Zielgruppe", rows);
    }

    /** The lines of one unit below each other, as its head signs them. */
    static PrintedTable unit(Evaluation evaluation, UnitEvaluation unit) {
        Mandate mandate = evaluation.mandate();
        List<Row> rows = new ArrayList<>();
        for (Line line : Line.values()) {
            boolean sum = line == Line.ALL;
            List<String> cells = texts(RowCells.figures(mandate, new TableRow.Unit(unit), line));
            rows.add(new Row(
                    sum ? "total" : "unit",
                    line.letter(),
                    line.label(mandate),
                    sum ? cells : withoutPersons(cells),
                    sum ? unit.status().label() : "",
                    sum ? unit.remark() : ""));
        }
        if (TableRow.delivered(unit)) {
            rows.addAll(apart(mandate, unit.figures()));
        }
        return new PrintedTable("", unit.name().equals(unit.code()) ? "" : unit.name(), rows);
    }

    private static List<Row> apart(Mandate mandate, UnitFigures figures) {
        return List.of(
                new Row(
                        "unit",
                        "D",
                        "nachrichtlich: außerhalb der Zielgruppe",
                        personsOnly(mandate, figures.outsidePersons()),
                        "",
                        Wording.outsideTrainings(figures.outsideTrainings())),
                new Row(
                        "unit",
                        "",
                        "nachrichtlich: ohne Angabe zur Zielgruppe",
                        personsOnly(mandate, figures.undeclared()),
                        "",
                        figures.undeclared() == 0 ? "" : Wording.UNDECLARED));
    }

    private static Row row(TableRow row, List<Object> cells) {
        return switch (row) {
            case TableRow.Unit unit ->
                new Row(
                        "unit",
                        unit.unit().code(),
                        unit.unit().name().equals(unit.unit().code())
                                ? ""
                                : unit.unit().name(),
                        texts(cells),
                        unit.unit().status().label(),
                        unit.unit().remark());
            case TableRow.Sum sum ->
                new Row(sum.wholeCity() ? "total" : "subtotal", "", sum.label(), texts(cells), "", "");
        };
    }

    private static List<String> texts(List<Object> cells) {
        return cells.stream()
                .map(cell -> cell instanceof Integer number ? Wording.number(number) : cell.toString())
                .toList();
    }

    private static List<String> withoutPersons(List<String> cells) {
        List<String> others = new ArrayList<>(cells);
        others.set(0, "");
        return others;
    }

    private static List<String> personsOnly(Mandate mandate, int persons) {
        List<String> cells = new ArrayList<>();
        for (TableColumn column : TableColumns.of(mandate).all()) {
            if (column.figures()) {
                cells.add(column == TableColumn.PERSONS ? Wording.number(persons) : "");
            }
        }
        return cells;
    }
}
