package de.schulungsnachweis.front.page;

import de.schulungsnachweis.evaluation.UnitChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The units that the page offers to choose from.
 *
 * @param groups by Geschäftsbereich, in the order of their names; those without one come last
 * @param unknown what was asked for and is not there, as a text; empty if everything is
 */
record UnitOffers(UnitChoice choice, List<Group> groups, String unknown) {

    /** @param division null for the units without one */
    record Group(@Nullable String division, List<Unit> units) {}

    record Unit(String code, String label, boolean chosen) {}

    static UnitOffers of(UnitChoice choice) {
        Map<String, List<Unit>> divisions = new TreeMap<>();
        List<Unit> others = new ArrayList<>();
        for (UnitChoice.Offered offered : choice.offered()) {
            @Nullable String division = offered.division();
            List<Unit> units =
                    division == null ? others : divisions.computeIfAbsent(division, name -> new ArrayList<>());
            units.add(unit(offered, choice));
        }
        List<Group> groups = new ArrayList<>();
        divisions.forEach((division, units) -> groups.add(new Group(division, units)));
        if (!others.isEmpty()) {
            groups.add(new Group(null, others));
        }
        return new UnitOffers(choice, groups, String.join(", ", choice.unknown()));
    }

    /** Whether there is anything to choose. */
    public boolean several() {
        return choice.offered().size() > 1;
    }

    private static Unit unit(UnitChoice.Offered offered, UnitChoice choice) {
        String label =
                Objects.equals(offered.code(), offered.name()) ? offered.code() : offered.code() + " " + offered.name();
        return new Unit(offered.code(), label, choice.made() && choice.holds(offered.code()));
    }
}
