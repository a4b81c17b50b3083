package de.schulungsnachweis.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What applying an import would do.
 *
 * @param counts entries by kind; every kind has a number. {@link ChangeKind#LEAVING} counts memberships of units
 * @param changeDay from which day on changes hold (R26a)
 * @param units the units that the import is about, in the order of their codes; members and leaving only for full lists
 * @param confirmationNeeded whether so many leave that the number must be confirmed by typing it in
 */
public record ImportPreview(
        ImportRun run,
        Map<ChangeKind, Integer> counts,
        LocalDate changeDay,
        List<UnitShare> units,
        boolean confirmationNeeded) {

    public ImportPreview {
        counts = new EnumMap<>(counts);
        units = List.copyOf(units);
    }

    /** How many leave. */
    public int leaving() {
        return counts.getOrDefault(ChangeKind.LEAVING, 0);
    }

    /** Whether the import would change nothing at all. */
    public boolean changesNothing() {
        return counts.getOrDefault(ChangeKind.NEW, 0) == 0
                && counts.getOrDefault(ChangeKind.CHANGED, 0) == 0
                && leaving() == 0;
    }

    /**
     * A unit of the list.
     *
     * @param members who works there on the day, before the import
     * @param leaving how many of them the list does not name
     */
    public record UnitShare(String code, int members, int leaving) {

        /** Whether more than so many percent of the members leave. */
        public boolean losesMoreThan(int percent) {
            return leaving * 100L > (long) members * percent;
        }
    }
}
