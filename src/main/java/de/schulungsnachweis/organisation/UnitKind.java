package de.schulungsnachweis.organisation;

/** The kinds of organisational units that report (R22). */
public enum UnitKind {
    AMT("Amt"),
    EIGENBETRIEB("Eigenbetrieb"),
    GESCHAEFTSBEREICH("Büro des Geschäftsbereichs"),
    STADTBEZIRKSAMT("Stadtbezirksamt"),
    VERWALTUNGSSTELLE("örtliche Verwaltungsstelle"),
    FACHBEREICH("eigenständiger Fachbereich"),
    STABSSTELLE("Stabsstelle"),
    MITARBEITERVERTRETUNG("Mitarbeitervertretung"),
    BEAUFTRAGTE("Büro der Beauftragten");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }
}
