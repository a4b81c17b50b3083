package de.schulungsnachweis.mandate;

import java.util.Set;

/**
 * One of the two groups that have to be trained, a line of the evaluation table (R1, R2).
 *
 * @param label German name of the table's line
 * @param heading the same for pages, with soft hyphens
 * @param shortLabel the same in a word, for sentences and sheets
 * @param members who belongs to it, by what the staff lists say; a mandate for everybody takes in those, too, who are
 *     outside of the target group or undeclared otherwise
 * @param accepted the categories that fulfil the mandate for it (R7, R8)
 */
public record DutyGroup(
        String label, String heading, String shortLabel, Set<TargetGroup> members, Set<Category> accepted) {}
