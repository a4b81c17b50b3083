package de.schulungsnachweis.sheet.table;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.file.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What an unknown header most likely means: by a word that it contains, and only where the values below it have the shape
 * that goes with the word. The reader shows the mapping, so that a person can correct it.
 */
final class HeaderHints {

    private static final Pattern NO_HINT = Pattern.compile(
            "dozent|referent|trainer|kursleit|genehmig|kosten|gebuehr|preis|betrag|bemerk|notiz|kommentar|ablauf|gueltig|faellig|auffrisch|wiederhol"
                    + "|geburt|telefon|raum$|unterschrift|anmeld|storn|ort$|erstell|geaendert|nachname|vorname");
    private static final Pattern OF_ANOTHER_PERSON =
            Pattern.compile("vorgesetz|fuehrungskraft|manager|reportsto|leitung|leiter");

    private static final List<Hint> PERSON = List.of(
            hint(
                    Field.PERSONNEL_NUMBER,
                    "pers.*(?:nr|nummer|no|id)|(?:mitarb|beschaeftigt|bedienst|arbeitnehm|employee|staff|worker).*(?:nr|nummer|no|number|id)|^(?:pnr|pn|manr|annr|persnr|nr)$",
                    Shapes::areNumberLike),
            hint(
                    Field.FULL_NAME,
                    "name|teilnehm|mitarbeit|beschaeftigt|bedienst|person|kolleg|arbeitnehm|employee|worker",
                    Shapes::areNames),
            hint(
                    Field.UNIT,
                    "^amt|amt$|orge|^oe|organisation|dienststelle|einheit|abteilung|bereich|eigenbetrieb|department|unit",
                    Shapes::areUnitCodes));

    private static final List<Hint> STAFF = List.of(
            hint(Field.SUPERVISOR, OF_ANOTHER_PERSON.pattern(), Shapes::areReferences),
            hint(Field.LEADER, "fuehrung|leitung|^fk|manager", Shapes::areStatesOrEmpty),
            hint(Field.CITIZEN_CONTACT, "buerger|publikum|kunden|besuch|kontakt|parteiverk", Shapes::areStatesOrEmpty),
            hint(Field.MEDIA_WORK, "medien|presse|oeffentlichk|^oea|oea$", Shapes::areStatesOrEmpty),
            hint(Field.ON_DUTY, "imdienst|anwesend|aktiv", Shapes::areStatesOrEmpty),
            hint(
                    Field.ENTRY_DAY,
                    "eintr|einstell|hire|joining|dienstantritt|dienstbeginn|beschaeftigtseit",
                    Shapes::areDays),
            hint(
                    Field.EXIT_DAY,
                    "austr|ausscheid|ausgeschied|terminat|kuendig|dienstende|beschaeftigtbis",
                    Shapes::areDays),
            hint(Field.FUNCTION, "funktion|stelle|position|taetigkeit|dienstposten|job|aufgabe", Shapes::areTexts));

    private static final List<Hint> TRAINING = List.of(
            hint(
                    Field.TITLE,
                    "thema|titel|fortbildung|schulung|seminar|veranst|lehrgang|workshop|weiterbildung|massnahme|kurs|training|course|wasbesucht|waswurde",
                    Shapes::areTitles),
            hint(Field.TITLE, "bezeichnung|inhalt|modul|gegenstand", Shapes::areTitles));

    private static final List<Hint> TRAINING_DETAILS = List.of(
            hint(Field.LAST_DAY, "ende|bis$|abschluss|abgeschlossen|beendet|complet", Shapes::areDays),
            hint(Field.FIRST_DAY, "beginn|start|^von|anfang", Shapes::areDays),
            hint(Field.DAY, "datum|termin|wann|zeitraum|tag|teilgenommen|absolviert|besucht|am$|date", Shapes::areDays),
            hint(Field.DURATION_UNITS, "(?:ustd|uestd|unterricht|lerneinheit|anzahlue|^ue|ue$)", Shapes::areNumberLike),
            hint(Field.DURATION_HOURS, "stunde|std|hours|dauerh$", Shapes::areNumberLike),
            hint(Field.DURATION_MINUTES, "minute|min$", Shapes::areNumberLike),
            hint(
                    Field.DURATION,
                    "dauer|umfang|wielange|zeitaufwand|duration|ustd|stunde|std|unterricht",
                    Shapes::haveDigits),
            hint(
                    Field.PROOF,
                    "nachweis|bescheinigung|zertifikat|bestaetigung|urkunde|beleg|certificate",
                    Shapes::areStates),
            hint(
                    Field.STATE,
                    "status|ergebnis|teilnahme|teilgenommen|erfolg|abschluss|abgeschlossen|bestanden|anwesen|result",
                    Shapes::areStates),
            hint(
                    Field.PROVIDER,
                    "anbieter|veranstalter|traeger|institut|durchgefuehrt|provider|vendor",
                    Shapes::areTexts),
            hint(
                    Field.COURSE_NUMBER,
                    "(?:kurs|seminar|veranst|lehrgang|schulung|fortbildung|massnahme).*(?:nr|nummer|id|kuerzel|code)",
                    Shapes::areNumberLike));

    private HeaderHints() {}

    /** The hints for a kind of list, the strongest first. */
    static List<Hint> of(ListKind kind, boolean withTitle) {
        List<Hint> hints = new ArrayList<>();
        if (kind.namesPersons()) {
            hints.addAll(PERSON);
        }
        if (kind == ListKind.STAFF) {
            hints.addAll(STAFF);
        } else if (kind == ListKind.CERTIFICATES && withTitle) {
            hints.addAll(TRAINING_DETAILS);
        }
        return hints;
    }

    /** The hints for the title of a training. */
    static List<Hint> title() {
        return TRAINING;
    }

    /** True if a short header asks for a proof or a result: "Beleg abgegeben?" is no training. */
    static boolean asksForProof(String name) {
        boolean brief = name.endsWith("?") || name.split(" ", -1).length <= 2;
        String key = HeaderWords.key(name);
        return brief
                && TRAINING_DETAILS.stream()
                        .filter(hint -> hint.field() == Field.PROOF || hint.field() == Field.STATE)
                        .anyMatch(hint -> hint.words().matcher(key).find());
    }

    private static Hint hint(Field field, String words, Predicate<List<Cell>> shape) {
        return new Hint(field, Pattern.compile(words), shape);
    }

    /** A field with the words in a header and the shape of the values that hint at it. */
    record Hint(Field field, Pattern words, Predicate<List<Cell>> shape) {

        boolean fits(Header header) {
            String key = HeaderWords.key(header.name());
            if (key.isEmpty() || !words.matcher(key).find() || !shape.test(header.samples())) {
                return false;
            }
            boolean another =
                    field.describesPerson() && OF_ANOTHER_PERSON.matcher(key).find();
            return !another && !NO_HINT.matcher(key).find();
        }
    }
}
