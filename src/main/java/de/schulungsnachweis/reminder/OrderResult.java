package de.schulungsnachweis.reminder;

/** What became of a training officer's order to send reminders now. */
public enum OrderResult {
    PREPARED("Die E-Mails sind vorbereitet. Sie gehen an Werktagen zwischen 7 und 18 Uhr hinaus."),
    NOBODY("Zurzeit ist niemand zu erinnern. Wer in den letzten sieben Tagen eine E-Mail bekam, bekommt keine zweite."),
    ALREADY_TODAY("Heute wurde für diese Organisationseinheit schon erinnert."),
    SWITCHED_OFF("Für diese Organisationseinheit sind Erinnerungen ausgeschaltet."),
    NOT_STARTED("Das Haupt- und Personalamt hat den Versand noch nicht gestartet."),
    WINDOW_OVER("Der Zeitraum des Schulungsauftrags ist vorbei.");

    private final String text;

    OrderResult(String text) {
        this.text = text;
    }

    /** One or two German sentences. */
    public String text() {
        return text;
    }
}
