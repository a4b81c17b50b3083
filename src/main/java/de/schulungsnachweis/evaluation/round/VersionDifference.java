package de.schulungsnachweis.evaluation.round;

import java.util.List;

/**
 * Which numbers moved between two versions, and why.
 *
 * @param figures every number that moved, by unit and line
 * @param reasons what happened in between; several may lie behind one number
 */
public record VersionDifference(Version earlier, Version later, List<MovedFigure> figures, List<Reason> reasons) {

    /**
     * One number that differs.
     *
     * @param line German name of the line
     * @param figure German name of the column
     */
    public record MovedFigure(String unitCode, String line, String figure, int before, int after) {}

    /**
     * What happened how often.
     *
     * @param unitCode the unit in which it happened; empty for certificates of persons who count in none
     * @param occurrences how many persons or certificates
     */
    public record Reason(String unitCode, ChangeKind kind, int occurrences) {}
}
