package de.schulungsnachweis.front.start;

import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.round.Delivery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The units of the first page.
 *
 * @param lines those that fit, in the order asked for
 * @param all how many there are
 * @param divisions of all units, to choose from
 */
record UnitTable(List<UnitLine> lines, int all, List<String> divisions) {

    /** @param deliveries of the current round; empty without one */
    static UnitTable of(List<UnitEvaluation> units, List<Delivery> deliveries, UnitQuery query) {
        Map<String, Delivery> byCode =
                deliveries.stream().collect(Collectors.toMap(Delivery::unitCode, Function.identity()));
        return new UnitTable(
                units.stream()
                        .map(unit -> UnitLine.of(unit, byCode.get(unit.code())))
                        .filter(query::fits)
                        .sorted(query.order().lines(query.descending()))
                        .toList(),
                units.size(),
                units.stream()
                        .map(UnitEvaluation::division)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
