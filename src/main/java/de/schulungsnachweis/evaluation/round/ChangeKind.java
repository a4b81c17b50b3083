package de.schulungsnachweis.evaluation.round;

/** Why the numbers of two versions differ. */
public enum ChangeKind {
    UNIT_DELIVERED("Organisationseinheit hat inzwischen gemeldet"),
    UNIT_NOT_DELIVERED("Organisationseinheit hat in der späteren Fassung nicht gemeldet"),
    PERSON_JOINED("Personen neu dazugekommen"),
    PERSON_LEFT("Personen nicht mehr dabei"),
    PERSON_MOVED("Personen aus einer anderen Organisationseinheit gekommen"),
    GROUP_CHANGED("Personen in eine andere Gruppe gewechselt"),
    CERTIFICATE_NEW("neue Nachweise"),
    CERTIFICATE_GONE("Nachweise nicht mehr vorhanden"),
    TRAINING_OVER("Schulungen inzwischen beendet"),
    JUDGED_ANEW("Nachweise anders beurteilt: neue Entscheidung, neue Angaben oder neue Regeln");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** The German words that users read. */
    public String label() {
        return label;
    }
}
