package de.schulungsnachweis.reminder.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The mails that this program writes, and what their templates can say. */
public enum MailKind {
    DIGEST("Erinnerung an Führungskräfte"),
    REQUEST("Anforderung der Auswertung"),
    DELIVER("Erinnerung an die Meldung"),
    WAITING("Offene Punkte für Fortbildungsbeauftragte");

    private static final Set<String> OF_PERSONS =
            Set.of("name", "eigene_pflicht", "offene_personen", "offene_punkte", "zahlen_der_organisationseinheit");

    private final String label;

    MailKind(String label) {
        this.label = label;
    }

    /** The German words that users read. */
    public String label() {
        return label;
    }

    /** What the body may contain in braces. */
    public List<String> placeholders() {
        return switch (this) {
            case DIGEST ->
                List.of(
                        "name",
                        "anzahl_personen",
                        "frist",
                        "eigene_pflicht",
                        "offene_personen",
                        "stand",
                        "mindestdauer",
                        "anerkannte_kompetenzen",
                        "kontakt",
                        "zahlen_der_organisationseinheit");
            case REQUEST, DELIVER -> List.of("organisationseinheit", "art", "stichtag", "termin");
            case WAITING -> List.of("organisationseinheit", "offene_punkte");
        };
    }

    /** What the subject may contain in braces: nothing that names a person, since others read subjects too. */
    public List<String> subjectPlaceholders() {
        return placeholders().stream()
                .filter(name -> !OF_PERSONS.contains(name))
                .toList();
    }

    /** What the body must contain. */
    String required() {
        return switch (this) {
            case DIGEST -> "offene_personen";
            case REQUEST, DELIVER -> "termin";
            case WAITING -> "offene_punkte";
        };
    }

    /** The name of its template's file and page. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
