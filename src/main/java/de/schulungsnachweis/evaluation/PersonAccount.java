package de.schulungsnachweis.evaluation;

/** Where every entry of the staff lists ended up; the sum is the number of entries. */
public record PersonAccount(
        int leaders,
        int staff,
        int notInTargetGroup,
        int undeclared,
        int left,
        int notYetJoined,
        int withoutUnit,
        int decide,
        int rejected) {}
