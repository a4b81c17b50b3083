package de.schulungsnachweis.front.start;

/** By what the units of the first page can be filtered. */
enum UnitState {
    NOT_DELIVERED("keine Liste abgegeben"),
    DELIVERED("Liste abgegeben"),
    NOT_RELEASED("Meldung noch nicht freigegeben"),
    RELEASED("Meldung freigegeben"),
    IN_REVIEW("Nachweise in Klärung");

    private final String label;

    UnitState(String label) {
        this.label = label;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }

    boolean fits(UnitLine unit) {
        return switch (this) {
            case NOT_DELIVERED -> !unit.delivered();
            case DELIVERED -> unit.delivered();
            case NOT_RELEASED -> !unit.released();
            case RELEASED -> unit.released();
            case IN_REVIEW -> unit.inReview() > 0;
        };
    }
}
