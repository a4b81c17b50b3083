package de.schulungsnachweis.front.page;

import de.schulungsnachweis.evaluation.DivisionTotal;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.evaluation.UnitStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One table of the city: every unit has its row (R22), grouped by Geschäftsbereich.
 *
 * @param sections the units by division; one section without a name where no division is known
 * @param total the row of the city
 */
record CityTable(List<Section> sections, Sum total) {

    /**
     * @param division its name, null for the units without one
     * @param subtotal null where there is nothing to be summed up
     */
    record Section(
            @Nullable String division,
            List<Row> rows,
            @Nullable Sum subtotal) {}

    /** @param cells empty texts where the unit delivered nothing (R22) */
    record Row(String code, String name, List<String> cells, String status, String remark) {

        public List<String> codes() {
            return List.of(code);
        }
    }

    /**
     * @param missing units that the sum leaves out because they delivered nothing (R21)
     * @param share what is to be said of the units that were chosen; empty where it is about all of them
     * @param codes of the units that it sums up
     */
    record Sum(List<String> cells, long missing, String share, List<String> codes) {}

    static CityTable of(Evaluation evaluation, Function<UnitFigures, List<String>> cells) {
        Map<String, UnitFigures> totals =
                evaluation.divisions().stream().collect(Collectors.toMap(DivisionTotal::name, DivisionTotal::figures));
        List<Section> sections = new ArrayList<>();
        byDivision(evaluation.units()).forEach((division, units) -> {
            List<Row> rows = units.stream().map(unit -> row(unit, cells)).toList();
            String share = evaluation.choice().share(division);
            sections.add(new Section(division, rows, sum(units, totals.get(division), share, cells)));
        });
        List<UnitEvaluation> others = evaluation.units().stream()
                .filter(unit -> unit.division() == null)
                .toList();
        if (!others.isEmpty()) {
            sections.add(new Section(
                    null, others.stream().map(unit -> row(unit, cells)).toList(), null));
        }
        return new CityTable(
                sections,
                sum(evaluation.units(), evaluation.total(), evaluation.choice().ofTotal(), cells));
    }

    /** In the order of their names, also those of which no unit delivered. */
    private static Map<String, List<UnitEvaluation>> byDivision(List<UnitEvaluation> units) {
        Map<String, List<UnitEvaluation>> divisions = new TreeMap<>();
        for (UnitEvaluation unit : units) {
            @Nullable String division = unit.division();
            if (division != null) {
                divisions.computeIfAbsent(division, name -> new ArrayList<>()).add(unit);
            }
        }
        return divisions;
    }

    private static Row row(UnitEvaluation unit, Function<UnitFigures, List<String>> cells) {
        List<String> figures = cells.apply(unit.figures());
        return new Row(
                unit.code(),
                unit.name().equals(unit.code()) ? "" : unit.name(),
                delivered(unit) ? figures : emptied(figures),
                unit.status().label(),
                unit.remark());
    }

    private static Sum sum(
            List<UnitEvaluation> units,
            @Nullable UnitFigures figures,
            String share,
            Function<UnitFigures, List<String>> cells) {
        List<String> delivered = units.stream()
                .filter(CityTable::delivered)
                .map(UnitEvaluation::code)
                .toList();
        List<String> texts = cells.apply(figures == null ? units.getFirst().figures() : figures);
        return new Sum(delivered.isEmpty() ? emptied(texts) : texts, units.size() - delivered.size(), share, delivered);
    }

    private static boolean delivered(UnitEvaluation unit) {
        return unit.status() != UnitStatus.NOT_DELIVERED;
    }

    private static List<String> emptied(List<String> cells) {
        return cells.stream().map(cell -> "").toList();
    }
}
