package de.schulungsnachweis.access;

/** What is written into the audit trail. */
public enum AuditAction {
    LOGGED_IN("angemeldet"),
    LOGIN_FAILED("Anmeldung fehlgeschlagen"),
    LOGGED_OUT("abgemeldet"),
    EVALUATION_SEEN("Auswertung angesehen"),
    EVALUATION_EXPORTED("Auswertung heruntergeladen"),
    ROUND_OPENED("Auswertung angefordert"),
    EVALUATION_PREPARED("Meldung vorbereitet"),
    EVALUATION_RELEASED("Meldung freigegeben"),
    ROUND_CLOSED("Abfrage abgeschlossen"),
    STAFF_SEEN("Beschäftigte angesehen"),
    PERSON_SEEN("Stand einer Person angesehen"),
    STANDING_PRINTED("Blatt „Ihr Stand“ angesehen"),
    CONTACT_DECIDED("Bürgerkontakt von Hand gesetzt"),
    CERTIFICATE_ADDED("einzelnen Nachweis eingetragen"),
    CERTIFICATE_CORRECTED("Nachweis berichtigt"),
    NOTICE_CHANGED("Hinweistext geändert"),
    LIST_SEEN("Liste angesehen"),
    QUESTIONS_SEEN("Rückfragen angesehen"),
    ACCOUNTS_SEEN("Konten angesehen"),
    LIST_IMPORTED("Liste eingelesen"),
    RECOGNITION_DECIDED("über Anerkennung entschieden"),
    RECOGNITION_REVOKED("Entscheidung zurückgenommen"),
    QUESTION_ANSWERED("Rückfrage beantwortet"),
    ANSWER_TAKEN_BACK("Antwort auf eine Rückfrage zurückgenommen"),
    RULES_APPLIED("neue Regeln angewendet"),
    LIST_DISCARDED("Eingelesene Liste verworfen"),
    LIST_UNDONE("Einlesen rückgängig gemacht"),
    ACCOUNT_CREATED("Konto angelegt"),
    ACCOUNT_CHANGED("Konto geändert"),
    PASSWORD_CHANGED("Kennwort geändert"),
    PASSWORD_RESET("Kennwort zurückgesetzt"),
    AUDIT_SEEN("Protokoll angesehen");

    private final String label;

    AuditAction(String label) {
        this.label = label;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }
}
