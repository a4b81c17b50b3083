package de.schulungsnachweis.reminder;

/** Why nobody gets the name of an open person (R25). */
public enum ManagerProblem {
    NOT_STATED("In der Personalliste steht keine vorgesetzte Person."),
    NOT_FOUND("Die vorgesetzte Person steht auf keiner Personalliste."),
    AMBIGUOUS("Die Angabe zur vorgesetzten Person passt auf mehrere Personen."),
    SELF("Als vorgesetzte Person ist die Person selbst angegeben."),
    NOT_ON_DUTY("Die vorgesetzte Person ist zurzeit nicht im Dienst."),
    NO_ADDRESS("Für die vorgesetzte Person ist keine E-Mail-Adresse bekannt."),
    SHARED_ADDRESS("Die E-Mail-Adresse der vorgesetzten Person gehört mehreren Personen."),
    FOREIGN_DOMAIN("Die E-Mail-Adresse der vorgesetzten Person gehört zu keiner erlaubten Domain.");

    private final String text;

    ManagerProblem(String text) {
        this.text = text;
    }

    /** A German sentence. */
    public String text() {
        return text;
    }
}
