package de.schulungsnachweis.reminder.setting;

/** Why nothing is sent, with what to do about it. */
public enum Obstacle {
    COUNCIL_MISSING("Die Beteiligung der Personalvertretung ist noch nicht eingetragen (Datum und Aktenzeichen)."),
    ASSESSMENT_MISSING("Es ist noch nicht eingetragen, wann die Datenschutz-Folgenabschätzung geprüft wurde."),
    STATEMENT_MISSING("Es ist noch nicht eingetragen, seit wann alle das Blatt „Ihr Stand“ bekommen können."),
    STATEMENT_TOO_RECENT(
            "Das Blatt „Ihr Stand“ gibt es noch keine vier Wochen. Erst danach dürfen Namen versandt werden."),
    DOMAINS_MISSING("Es ist noch keine E-Mail-Domain erlaubt."),
    SENDER_MISSING("Die Absenderadresse fehlt."),
    MAIL_SERVER_MISSING("Es ist kein Mailserver eingestellt. Das erledigt die Administration."),
    PREVIEW_NOT_SEEN("Die Vorschau der Empfängerinnen und Empfänger wurde noch nicht angesehen."),
    NOT_STARTED("Der Versand ist nicht gestartet."),
    OTHER_INSTALLATION(
            "Der Versand wurde in einer anderen Installation oder vor einer Aktualisierung gestartet. Bitte prüfen Sie die "
                    + "Vorschau, und starten Sie ihn neu.");

    private final String text;

    Obstacle(String text) {
        this.text = text;
    }

    /** One or two German sentences. */
    public String text() {
        return text;
    }
}
