package de.schulungsnachweis.privacy;

/** What is stored of a person: what an erasure takes, and what stays of it without the person. */
public enum ErasedKind {
    MASTER_DATA("Angaben zur Person: Personalnummer, Name, E-Mail, Eintritt, Austritt", Fate.GOES),
    ASSIGNMENTS("Zugehörigkeiten zu Organisationseinheiten", Fate.GOES),
    CERTIFICATES("Nachweise mit ihrer Beurteilung", Fate.GOES),
    ANSWERS("Antworten auf Rückfragen", Fate.GOES),
    DECISIONS("Festgelegter Bürgerkontakt und berichtigte Nachweise", Fate.GOES),
    STAGED_ROWS("Eingelesene Zeilen aus Listen", Fate.GOES),
    PROBLEMS("Hinweise zu diesen Zeilen", Fate.GOES),
    PLANS("Vorgesehene Änderungen aus Listen", Fate.GOES),
    EARLIER_VALUES("Frühere Angaben und frühere Namen", Fate.GOES),
    REMINDERS("Erinnerungen an die Person und Nennungen darin", Fate.GOES),
    MENTIONS("Nennungen als vorgesetzte Person bei anderen", Fate.GOES),
    UNIT_HEADS("Nennungen als Leitung einer Organisationseinheit", Fate.GOES),
    VERSION_ROWS("Zeilen freigegebener Fassungen", Fate.DETACHED),
    AUDIT_ENTRIES("Einträge im Protokoll mit der inneren Kennung", Fate.STAYS);

    private final String label;
    private final Fate fate;

    ErasedKind(String label, Fate fate) {
        this.label = label;
        this.fate = fate;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }

    /** What becomes of it. */
    public Fate fate() {
        return fate;
    }

    /** What an erasure does with what is stored. */
    public enum Fate {
        GOES("wird gelöscht"),
        DETACHED("bleibt als Zahl, die Kennung der Person wird gelöscht"),
        STAYS("bleibt bis zum Ende der Frist");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        /** The German words that users read. */
        public String label() {
            return label;
        }
    }
}
