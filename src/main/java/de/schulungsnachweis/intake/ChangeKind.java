package de.schulungsnachweis.intake;

/** What applying an import would do with an entry of its list. All but {@link #LEAVING} add up to the staged entries. */
public enum ChangeKind {
    NEW("neu"),
    CHANGED("geändert"),
    UNCHANGED("unverändert"),
    /** Somebody whom the full list of the unit does not name any more; no entry of the list. */
    LEAVING("scheidet aus der Organisationseinheit aus"),
    /** Says what another entry, or a stored record, says already (R14). */
    DUPLICATE("doppelt"),
    REJECTED("abgelehnt"),
    DECIDE("zu entscheiden");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }
}
