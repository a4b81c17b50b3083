package de.schulungsnachweis.evaluation.round;

/** Why a step of a round cannot be taken now, with what to do about it. */
public enum Refusal {
    ALREADY_OPEN("Es läuft schon eine Abfrage. Bitte schließen Sie diese zuerst ab."),
    DUE_DAY_PASSED("Der Termin liegt in der Vergangenheit. Bitte wählen Sie einen späteren Tag."),
    CLOSED("Diese Abfrage ist abgeschlossen. Änderungen sind erst in der nächsten Abfrage möglich."),
    NAME_MISSING("Bitte tragen Sie einen Namen ein."),
    DAY_IN_FUTURE("Der Tag liegt in der Zukunft. Bitte wählen Sie den Tag, an dem es geschehen ist."),
    NOT_PREPARED("Die Meldung ist noch nicht vorbereitet. Bitte bereiten Sie sie zuerst vor."),
    LIST_MISSING(
            "Für diese Organisationseinheit ist noch keine Personalliste eingelesen. Bitte reichen Sie diese ein, auch "
                    + "wenn niemand zur Zielgruppe gehört."),
    GROUP_MISSING(
            "Bei einigen Personen ist nicht angegeben, ob sie zur Zielgruppe gehören. Bitte ergänzen Sie das in der "
                    + "Personalliste, und lesen Sie sie neu ein. Erst dann können Sie freigeben."),
    NOT_RELEASED("Diese Organisationseinheit hat nichts freigegeben. Bitte wählen Sie eine mit dem Stand "
            + "„freigegeben“."),
    REASON_MISSING("Bitte schreiben Sie, was an der Meldung zu ändern ist."),
    NOTHING_RELEASED(
            "Noch keine Organisationseinheit hat freigegeben. Abschließen können Sie, sobald eine freigegeben hat."),
    NOT_COMPARABLE("Diese beiden Fassungen gehören nicht zur selben Organisationseinheit.");

    private final String text;

    Refusal(String text) {
        this.text = text;
    }

    /** One or two German sentences for the person who tried. */
    public String text() {
        return text;
    }
}
