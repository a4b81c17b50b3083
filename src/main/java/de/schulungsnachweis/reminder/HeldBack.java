package de.schulungsnachweis.reminder;

import java.util.List;

/** Open persons of a unit whose names nobody gets, and why. */
public record HeldBack(String unitCode, ManagerProblem problem, List<String> persons) {

    public HeldBack {
        persons = List.copyOf(persons);
    }
}
