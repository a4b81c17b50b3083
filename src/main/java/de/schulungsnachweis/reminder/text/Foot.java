package de.schulungsnachweis.reminder.text;

/** What stands below every mail, whatever the templates say (R29). */
final class Foot {

    static final String TEXT =
            "Diese E-Mail dient nur der Planung von Schulungen. Sie darf nicht für Beurteilungen genutzt "
                    + "werden. Bitte leiten Sie sie nicht weiter. Bitte löschen Sie sie, wenn alles erledigt ist. Die E-Mail ist "
                    + "automatisch erstellt.";

    private Foot() {}
}
