package de.schulungsnachweis.access;

/** What is written into the audit trail. */
public enum AuditAction {
    LOGGED_IN("angemeldet"),
    LOGIN_FAILED("Anmeldung fehlgeschlagen"),
    LOGGED_OUT("abgemeldet"),
    EVALUATION_SEEN("Auswertung angesehen"),
    PERSONS_SEEN("Personen hinter einer Zahl angesehen"),
    EVALUATION_EXPORTED("Auswertung heruntergeladen"),
    ROUND_OPENED("Auswertung angefordert"),
    EVALUATION_PREPARED("Meldung vorbereitet"),
    EVALUATION_RELEASED("Meldung freigegeben"),
    EVALUATION_RETURNED("Meldung zurückgegeben"),
    ROUND_CLOSED("Abfrage abgeschlossen"),
    STAFF_SEEN("Beschäftigte angesehen"),
    PERSON_SEEN("Stand einer Person angesehen"),
    STANDING_PRINTED("Blatt „Ihr Stand“ angesehen"),
    CONTACT_DECIDED("Bürgerkontakt von Hand gesetzt"),
    CONTACT_TAKEN_BACK("Bürgerkontakt von Hand zurückgenommen"),
    CERTIFICATE_ADDED("einzelnen Nachweis eingetragen"),
    CERTIFICATE_CORRECTED("Nachweis berichtigt"),
    CORRECTION_TAKEN_BACK("Berichtigung eines Nachweises zurückgenommen"),
    NOTICE_CHANGED("Hinweistext geändert"),
    LIST_SEEN("Liste angesehen"),
    QUESTIONS_SEEN("Rückfragen angesehen"),
    ACCOUNTS_SEEN("Konten angesehen"),
    LIST_IMPORTED("Liste eingelesen"),
    LIST_COLUMNS_AGREED("Spalten einer Liste festgelegt"),
    LIST_PROBLEMS_EXPORTED("Zeilen zum Berichtigen heruntergeladen"),
    RECOGNITION_DECIDED("über Anerkennung entschieden"),
    RECOGNITION_REVOKED("Entscheidung zurückgenommen"),
    QUESTION_ANSWERED("Rückfrage beantwortet"),
    ANSWER_TAKEN_BACK("Antwort auf eine Rückfrage zurückgenommen"),
    RULES_APPLIED("neue Regeln angewendet"),
    LIST_DISCARDED("Eingelesene Liste verworfen"),
    LIST_UNDONE("Einlesen rückgängig gemacht"),
    UNITS_CHANGED("Liste der Organisationseinheiten übernommen"),
    ACCOUNT_CREATED("Konto angelegt"),
    ACCOUNT_CHANGED("Konto geändert"),
    PASSWORD_CHANGED("Kennwort geändert"),
    PASSWORD_RESET("Kennwort zurückgesetzt"),
    REMINDER_SETTINGS_CHANGED("Einstellungen der Erinnerungen geändert"),
    REMINDER_PREVIEW_SEEN("Vorschau der Erinnerungen angesehen"),
    REMINDERS_STARTED("Versand der Erinnerungen gestartet"),
    REMINDERS_STOPPED("Versand der Erinnerungen angehalten"),
    REMINDER_UNIT_CHANGED("Erinnerungen einer Organisationseinheit ein- oder ausgeschaltet"),
    REMINDERS_ORDERED("Erinnerungen angefordert"),
    REMINDERS_PREPARED("Erinnerungen vorbereitet"),
    REMINDER_TEMPLATE_CHANGED("Vorlage der Erinnerungen geändert"),
    REMINDER_TEST_SENT("Probe-E-Mail gesendet"),
    AUDIT_SEEN("Protokoll angesehen"),
    RETENTION_SEEN("Löschfristen angesehen"),
    DATA_DELETED("Daten nach Ablauf der Frist gelöscht"),
    PERSON_ERASURE_PREPARED("Löschung einer Person vorbereitet"),
    PERSON_ERASED("Daten einer Person gelöscht"),
    PERSONS_WITHOUT_UNIT_SEEN("Beschäftigte ohne Organisationseinheit angesehen"),
    PERSON_DATA_SEEN("Auskunft über eine Person angesehen"),
    PERSON_DATA_EXPORTED("Auskunft über eine Person heruntergeladen");

    private final String label;

    AuditAction(String label) {
        this.label = label;
    }

    /** The German term that users read. */
    public String label() {
        return label;
    }
}
