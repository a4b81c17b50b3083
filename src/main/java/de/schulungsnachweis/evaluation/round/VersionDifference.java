package de.schulungsnachweis.evaluation.round;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers moved between two versions, and why.
 *
 * @param figures every number that moved, by unit and line
 * @param reasons what happened in between; several may lie behind one number
 * @param names of the units by their codes, the later one where a unit was renamed
 */
public record VersionDifference(
        Version earlier, Version later, List<MovedFigure> figures, List<Reason> reasons, Map<String, String> names) {

    /**
     * One number that differs.
     *
     * @param unitCode {@link #TOTAL} for the sum of the units that delivered
     * @param line German name of the line
     * @param figure German name of the column
     * @param before null where the unit had not delivered, which is not 0 (R22)
     * @param after null where the unit has not delivered
     */
    public record MovedFigure(
            String unitCode,
            String line,
            String figure,
            @Nullable Integer before,
            @Nullable Integer after) {

        /** In place of a code, for the sum. */
        public static final String TOTAL = "";

        /** How many more, for example {@code +3}; empty where there is nothing to compare with. */
        public String change() {
            return before == null || after == null ? "" : String.format(Locale.GERMANY, "%+,d", after - before);
        }
    }

    /**
     * What happened how often.
     *
     * @param unitCode the unit in which it happened; empty for certificates of persons who count in none
     * @param occurrences how many persons or certificates
     */
    public record Reason(String unitCode, ChangeKind kind, int occurrences) {}

    /** The code with the name, where that says more. */
    public String unit(String code) {
        String name = names.getOrDefault(code, code);
        return name.equals(code) ? code : code + " " + name;
    }
}
