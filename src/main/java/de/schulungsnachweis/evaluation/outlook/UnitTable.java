package de.schulungsnachweis.evaluation.outlook;

import de.schulungsnachweis.evaluation.UnitLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a table with a row per unit, whose figures add up to the row of the city. */
final class UnitTable {

    private static final List<String> UNIT_COLUMNS = List.of("OE", "Organisationseinheit");

    private final List<UnitLine> units;

    UnitTable(List<UnitLine> units) {
        this.units = units;
    }

    /** The headings of the unit, and further ones. */
    static List<String> columns(String... further) {
        List<String> columns = new ArrayList<>(UNIT_COLUMNS);
        columns.addAll(List.of(further));
        return columns;
    }

    /**
     * A row per unit; empty behind its name where nothing was delivered (R22) or nothing is known.
     *
     * @param cells the cells behind the name, by the unit's code; null for a unit about which nothing is known
     */
    List<List<Object>> rows(List<String> columns, Function<String, @Nullable List<Object>> cells) {
        return units.stream().map(unit -> row(unit, columns, cells)).toList();
    }

    private static List<Object> row(
            UnitLine unit, List<String> columns, Function<String, @Nullable List<Object>> cells) {
        @Nullable List<Object> known = unit.delivered() ? cells.apply(unit.code()) : null;
        List<Object> row = new ArrayList<>(List.of(unit.code(), unit.name()));
        row.addAll(known == null ? Collections.nCopies(columns.size() - UNIT_COLUMNS.size(), "") : known);
        return row;
    }

    /** The sums of the whole numbers below each other; empty below texts. */
    static List<Object> total(List<String> columns, List<List<Object>> rows) {
        List<Object> total = new ArrayList<>(List.of("", "Summe"));
        for (int column = UNIT_COLUMNS.size(); column < columns.size(); column++) {
            int index = column;
            List<Integer> numbers = rows.stream()
                    .map(row -> row.get(index))
                    .filter(Integer.class::isInstance)
                    .map(Integer.class::cast)
                    .toList();
            total.add(
                    numbers.isEmpty()
                            ? ""
                            : numbers.stream().mapToInt(Integer::intValue).sum());
        }
        return total;
    }
}
