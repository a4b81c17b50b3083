package de.schulungsnachweis.testing;

import de.schulungsnachweis.mandate.Mandate;
import java.time.LocalDate;

/** Mandates that differ from another in one thing. */
public final class MandateCopies {

    private MandateCopies() {}

    /** The same with another window. */
    public static Mandate withWindow(Mandate mandate, LocalDate start, LocalDate end) {
        return new Mandate(
                mandate.id(),
                mandate.version(),
                mandate.title(),
                start,
                end,
                mandate.minimumMinutes(),
                mandate.categories(),
                mandate.overlapping(),
                mandate.groups(),
                mandate.measures(),
                mandate.assumptions(),
                mandate.titleLists(),
                mandate.files());
    }
}
