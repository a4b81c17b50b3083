package de.schulungsnachweis.privacy;

/** What goes after its time. */
public enum RetentionKind {
    STAGED_ROWS("Eingelesene Zeilen mit Namen", Limit.STAGED),
    PROBLEMS("Hinweise zu eingelesenen Zeilen", Limit.STAGED),
    EARLIER_VALUES("Frühere Angaben und frühere Namen", Limit.STAGED),
    WAITING_CERTIFICATES("Nachweise, die keine Person gefunden haben", Limit.WAITING),
    PERSONS("Personen", Limit.PERSONAL),
    CERTIFICATES("Nachweise dieser Personen", Limit.PERSONAL),
    ANSWERS("Antworten auf Rückfragen zu Personen", Limit.PERSONAL),
    DECISIONS("Festgelegter Bürgerkontakt und berichtigte Nachweise", Limit.PERSONAL),
    REMINDERS("Erinnerungen an diese Personen und Nennungen darin", Limit.PERSONAL),
    VERSION_ROWS("Zeilen freigegebener Fassungen, die niemandem mehr zugeordnet sind", Limit.PERSONAL),
    DELIVERIES("Vorbereitete Meldungen mit dem Namen von „Erstellt“", Limit.PERSONAL),
    AGREEMENTS("Festlegungen zu Spalten von Listen", Limit.PERSONAL),
    FILE_NAMES("Dateinamen von Listen", Limit.PERSONAL),
    UNIT_HEADS("Personalnummern von Leitungen", Limit.PERSONAL),
    AUDIT_ENTRIES("Einträge im Protokoll", Limit.AUDIT);

    private final String label;
    private final Limit limit;

    RetentionKind(String label, Limit limit) {
        this.label = label;
        this.limit = limit;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }

    /** Which setting decides. */
    public Limit limit() {
        return limit;
    }

    /** The settings, with what they count from. */
    public enum Limit {
        STAGED("nach dem Übernehmen der Liste"),
        WAITING("nach der Schlussmeldung"),
        PERSONAL("nach der Schlussmeldung"),
        AUDIT("nach dem Eintrag");

        private final String from;

        Limit(String from) {
            this.from = from;
        }

        /** What the time counts from, in German. */
        public String from() {
            return from;
        }
    }
}
