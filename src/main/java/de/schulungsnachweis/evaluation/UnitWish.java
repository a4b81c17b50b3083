package de.schulungsnachweis.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which units somebody asks for; naming nothing asks for every unit.
 *
 * @param codes of units
 * @param divisions names of a Geschäftsbereich, for all of its units
 */
public record UnitWish(Set<String> codes, Set<String> divisions) {

    /** Every unit that the scope sees. */
    public static final UnitWish EVERY_UNIT = new UnitWish(Set.of(), Set.of());

    /** What a request names; blanks name nothing. */
    public static UnitWish of(List<String> codes, List<String> divisions) {
        return new UnitWish(named(codes), named(divisions));
    }

    UnitChoice among(List<ReportingUnit> offered) {
        List<UnitChoice.Offered> units = offered.stream()
                .map(unit -> new UnitChoice.Offered(unit.code(), unit.name(), unit.division()))
                .toList();
        if (codes.isEmpty() && divisions.isEmpty()) {
            return UnitChoice.none(units);
        }
        Set<String> chosen = new LinkedHashSet<>();
        units.stream()
                .filter(unit -> codes.contains(unit.code()) || divisions.contains(unit.divisionName()))
                .forEach(unit -> chosen.add(unit.code()));
        List<String> unknown = Stream.concat(
                        codes.stream().filter(code -> !chosen.contains(code)),
                        divisions.stream()
                                .filter(name -> units.stream()
                                        .noneMatch(unit -> unit.divisionName().equals(name))))
                .toList();
        return new UnitChoice(units, chosen, unknown);
    }

    private static Set<String> named(List<String> values) {
        Set<String> named = new LinkedHashSet<>(values);
        named.removeIf(String::isBlank);
        return named;
    }
}
