package de.schulungsnachweis.organisation;

import de.schulungsnachweis.shared.UnitCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of units would change.
 *
 * @param added units that are not known yet
 * @param renamed units that get another name
 * @param changed units with the same name of which something else changes
 * @param merged units that the list names as another spelling of one of its units
 * @param gone units that the list does not name, and that have not ended
 * @param unchanged how many stay as they are
 */
public record UnitChanges(
        List<OrganisationalUnit> added,
        List<Renamed> renamed,
        List<OrganisationalUnit> changed,
        List<Merged> merged,
        List<OrganisationalUnit> gone,
        int unchanged)
        implements Serializable {

    /** A unit with its name before and after. */
    public record Renamed(String code, String before, String after) implements Serializable {}

    /**
     * A unit that becomes part of another one.
     *
     * @param into code of the unit that goes on
     */
    public record Merged(String code, String name, String into) implements Serializable {}

    /** Whether everything is as the list says already. */
    public boolean nothing() {
        return added.isEmpty() && renamed.isEmpty() && changed.isEmpty() && merged.isEmpty() && gone.isEmpty();
    }

    /** Compares what is stored with what a list says. */
    public static UnitChanges of(Collection<OrganisationalUnit> stored, Collection<OrganisationalUnit> listed) {
        Map<String, OrganisationalUnit> known = new HashMap<>();
        stored.forEach(unit -> known.put(UnitCode.key(unit.code()), unit));
        List<OrganisationalUnit> added = new ArrayList<>();
        List<Renamed> renamed = new ArrayList<>();
        List<OrganisationalUnit> changed = new ArrayList<>();
        int unchanged = 0;
        for (OrganisationalUnit unit : listed) {
            @Nullable OrganisationalUnit before = known.get(UnitCode.key(unit.code()));
            if (before == null) {
                added.add(unit);
            } else if (!before.name().equals(unit.name())) {
                renamed.add(new Renamed(before.code(), before.name(), unit.name()));
            } else if (!same(before, unit)) {
                changed.add(unit);
            } else {
                unchanged++;
            }
        }
        List<Merged> merged = new ArrayList<>();
        List<OrganisationalUnit> gone = new ArrayList<>();
        collectMissing(stored, listed, merged, gone);
        return new UnitChanges(added, renamed, changed, merged, gone, unchanged);
    }

    private static void collectMissing(
            Collection<OrganisationalUnit> stored,
            Collection<OrganisationalUnit> listed,
            List<Merged> merged,
            List<OrganisationalUnit> gone) {
        Set<String> codes = new HashSet<>();
        Map<String, String> otherSpellings = new HashMap<>();
        for (OrganisationalUnit unit : listed) {
            codes.add(UnitCode.key(unit.code()));
            unit.otherSpellings().forEach(spelling -> otherSpellings.put(UnitCode.key(spelling), unit.code()));
        }
        for (OrganisationalUnit unit : stored) {
            if (unit.validUntil() != null || codes.contains(UnitCode.key(unit.code()))) {
                continue;
            }
            @Nullable
            String into = otherSpellings.getOrDefault(
                    UnitCode.key(unit.code()), otherSpellings.get(UnitCode.key(unit.name())));
            if (into == null) {
                gone.add(unit);
            } else {
                merged.add(new Merged(unit.code(), unit.name(), into));
            }
        }
    }

    /** What else is stored of a unit and everybody may see. */
    private static boolean same(OrganisationalUnit before, OrganisationalUnit after) {
        return before.kind() == after.kind()
                && Objects.equals(before.division(), after.division())
                && Objects.equals(before.email(), after.email())
                && Objects.equals(before.validFrom(), after.validFrom())
                && Objects.equals(before.validUntil(), after.validUntil());
    }
}
