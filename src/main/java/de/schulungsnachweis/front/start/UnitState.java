package de.schulungsnachweis.front.start;

import java.util.function.Predicate;

/** By what the units of the first page can be filtered. */
enum UnitState {
    NOT_DELIVERED("keine Liste abgegeben", unit -> !unit.delivered()),
    DELIVERED("Liste abgegeben", UnitLine::delivered),
    NOT_RELEASED("Meldung noch nicht freigegeben", unit -> !unit.released()),
    RELEASED("Meldung freigegeben", UnitLine::released),
    IN_REVIEW("Nachweise in Klärung", unit -> unit.inReview() > 0);

    private final String label;
    private final Predicate<UnitLine> rule;

    UnitState(String label, Predicate<UnitLine> rule) {
        this.label = label;
        this.rule = rule;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }

    boolean fits(UnitLine unit) {
        return rule.test(unit);
    }
}
