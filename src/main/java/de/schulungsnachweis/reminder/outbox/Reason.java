package de.schulungsnachweis.reminder.outbox;

/** Why a mail was not sent, or waits. */
public enum Reason {
    NOTHING_OPEN("Es ist nichts mehr offen."),
    NO_RECIPIENT("Für diese Führungskraft gibt es keine erlaubte E-Mail-Adresse mehr."),
    WINDOW_OVER("Der Zeitraum des Schulungsauftrags ist vorbei."),
    ROUND_CLOSED("Die Abfrage ist abgeschlossen."),
    DELIVERED("Die Meldung ist inzwischen freigegeben."),
    NO_ADDRESS("Für die Organisationseinheit ist keine erlaubte E-Mail-Adresse eingetragen."),
    ADDRESS_REFUSED("Der Mailserver lehnt die Adresse ab. Bitte prüfen Sie die E-Mail-Adresse in der Personalliste."),
    MESSAGE_REFUSED("Der Mailserver lehnt diese E-Mail ab. Bitte fragen Sie die Administration."),
    GAVE_UP("Der Mailserver hat die E-Mail auch nach vielen Versuchen nicht angenommen."),
    SERVER_DOWN("Der Mailserver ist zurzeit nicht erreichbar. Es wird weiter versucht."),
    LATER("Der Mailserver nimmt die E-Mail noch nicht an. Es wird weiter versucht.");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** One or two German sentences. */
    public String text() {
        return text;
    }
}
