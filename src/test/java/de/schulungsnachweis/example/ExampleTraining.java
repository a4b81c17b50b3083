package de.schulungsnachweis.example;

import de.schulungsnachweis.sheet.template.Template;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invented training.
 *
 * @param courseNumber its number in the programme, or null
 * @param duration as the lists write it; null where they say nothing
 * @param days on how many days in a row it takes place
 * @param category what the office thinks, or null
 */
record ExampleTraining(
        String title,
        String provider,
        @Nullable String courseNumber,
        @Nullable Object duration,
        int days,
        String format,
        String source,
        @Nullable String category) {

    private static final String CITY = "Sachgebiet Fortbildung";
    private static final String DEMOCRATIC = "demokratische Kompetenz";
    private static final String INTERCULTURAL = "interkulturelle Kompetenz";
    private static final String MULTILINGUAL = "Mehrsprachigkeit";
    private static final String PLAIN_LANGUAGE = "bürgernahe Kommunikation";

    /** For managers and staff. */
    static final List<ExampleTraining> FOR_ALL = List.of(
            central("Interkulturelle Kompetenz im Amtsalltag", "09-101", "8 UE", 1, INTERCULTURAL),
            central("Interkulturelle Kommunikation am Schalter und am Telefon", "09-102", "1 Tag", 1, INTERCULTURAL),
            central("Vielfalt im Team: Diversität als Führungsaufgabe", "09-103", "2 Tage", 2, INTERCULTURAL),
            central(
                    "Religionen verstehen: Islam, Judentum und Christentum im Alltag",
                    "09-104",
                    "6 h",
                    1,
                    INTERCULTURAL),
            central("Rassismus erkennen und handeln", "09-121", "9:00–16:00 Uhr", 1, DEMOCRATIC),
            central("Umgang mit rechtsextremen Äußerungen im Dienst", "09-122", "7 Stunden", 1, DEMOCRATIC),
            central("Stammtischparolen im Amt: schlagfertig widersprechen", "09-123", "8 UE", 1, DEMOCRATIC),
            central("Reichsbürger im Bürgerbüro: sicher auftreten", "09-124", "390 Minuten", 1, DEMOCRATIC),
            new ExampleTraining(
                    "Migration und Flucht: Hintergründe für Kommunen",
                    "Akademie Elbaue",
                    null,
                    "2 Tage, jeweils 9–15 Uhr",
                    2,
                    "Präsenz",
                    "extern",
                    INTERCULTURAL),
            new ExampleTraining(
                    "Fachtag Antidiskriminierung in der Verwaltung",
                    "Netzwerk Offene Stadt e. V.",
                    null,
                    "6,5 Std.",
                    1,
                    "Fachtag",
                    "extern",
                    DEMOCRATIC),
            new ExampleTraining(
                    "Zivilcourage im Alltag",
                    "Volkshochschule Musterhausen",
                    "P2210",
                    "3 x 3 Stunden",
                    3,
                    "Präsenz",
                    "privat",
                    null),
            new ExampleTraining(
                    "Demokratie stärken: Verschwörungserzählungen begegnen",
                    "Bildungswerk Mittelland",
                    null,
                    "40 UE",
                    5,
                    "Präsenz",
                    "Bildungsurlaub",
                    DEMOCRATIC),
            new ExampleTraining(
                    "Unbewusste Vorurteile (Unconscious Bias) abbauen",
                    "Lernwelt Kommunal",
                    null,
                    "6:30 h",
                    1,
                    "E-Learning",
                    "extern",
                    INTERCULTURAL));

    /** Enough for staff, not for managers (R7). */
    static final List<ExampleTraining> FOR_STAFF = List.of(
            central("Leichte Sprache für Bescheide und Briefe", "09-141", "8 UE", 1, PLAIN_LANGUAGE),
            central("Bürgernah schreiben: verständliche Verwaltungssprache", "09-142", "9–16 Uhr", 1, PLAIN_LANGUAGE),
            central("Einfache Sprache im Gespräch", "09-143", "1 Tag", 1, PLAIN_LANGUAGE),
            central("Englisch für die Verwaltung B1", "09-161", "20 x 90 min", 1, MULTILINGUAL),
            central("Verwaltungsenglisch am Telefon", "09-162", "16 UE", 2, MULTILINGUAL),
            new ExampleTraining(
                    "Deutsche Gebärdensprache Grundkurs",
                    "Volkshochschule Musterhausen",
                    "G4101",
                    "10 x 90 min",
                    1,
                    "Präsenz",
                    "privat",
                    MULTILINGUAL),
            new ExampleTraining(
                    "Ukrainisch für Anfänger A1",
                    "Volkshochschule Musterhausen",
                    "G4417",
                    "24 UE",
                    1,
                    "Online",
                    "privat",
                    null),
            new ExampleTraining(
                    "Spanisch Intensivkurs A2",
                    "Sprachinstitut Lindenhof",
                    null,
                    "5 Tage, jeweils 9–14 Uhr",
                    5,
                    "Präsenz",
                    "Bildungsurlaub",
                    MULTILINGUAL),
            new ExampleTraining(
                    "Arabisch für den Alltag",
                    "Sprachinstitut Lindenhof",
                    null,
                    "30 Stunden",
                    1,
                    "Online",
                    "extern",
                    MULTILINGUAL));

    /** What offices list although it has nothing to do with the mandate. */
    static final List<ExampleTraining> OTHER = List.of(
            central("Excel für Fortgeschrittene", "04-210", "2 Tage", 2, null),
            central("Haushaltsrecht kompakt", "02-115", "8 UE", 1, null),
            central("Brandschutzhelfer Ausbildung", "11-301", "4 Stunden", 1, null),
            central("Erste Hilfe Auffrischung", "11-305", "9 UE", 1, null),
            central("Ergonomie am Bildschirmarbeitsplatz", "11-312", "90 Minuten", 1, null),
            central("Vergaberecht für Einsteigerinnen und Einsteiger", "02-131", "1 Tag", 1, null),
            central("Projektmanagement Grundlagen", "05-118", "3 Tage", 3, null),
            central("Zeitmanagement und Selbstorganisation", "05-120", "7,5 h", 1, null),
            central("Datenschutz in der Praxis", "03-101", "6 UE", 1, null),
            new ExampleTraining(
                    "Änderungen im Melderecht",
                    "Studieninstitut Mittelland",
                    null,
                    "6 Stunden",
                    1,
                    "Online",
                    "extern",
                    null),
            new ExampleTraining(
                    "Aufbaulehrgang Atemschutz",
                    "Feuerwehrschule Mittelland",
                    null,
                    "5 Tage",
                    5,
                    "Präsenz",
                    "extern",
                    null),
            new ExampleTraining(
                    "Sozialrecht aktuell: SGB II und SGB XII",
                    "Studieninstitut Mittelland",
                    null,
                    "8 UE",
                    1,
                    "Online",
                    "extern",
                    null),
            new ExampleTraining(
                    "Rückenschule", "Turnverein Musterhausen", null, "10 x 60 min", 1, "Präsenz", "privat", null));

    /** The city's own programme as a course catalogue (R16). */
    static List<ExampleRow> catalogue() {
        return Stream.of(FOR_ALL, FOR_STAFF, OTHER)
                .flatMap(List::stream)
                .filter(training -> training.courseNumber != null && training.provider.equals(CITY))
                .map(training -> new ExampleRow(Template.CATALOGUE)
                        .set("Kursnummer", training.courseNumber)
                        .set("Titel", training.title)
                        .set("Anbieter", training.provider)
                        .set("Kompetenz", training.category == null ? "nicht anerkannt" : training.category)
                        .set("Dauer", training.duration))
                .toList();
    }

    /** The same course, announced with another duration. */
    ExampleTraining lasting(@Nullable Object otherDuration) {
        return new ExampleTraining(title, provider, courseNumber, otherDuration, days, format, source, category);
    }

    /** The same course under another title. */
    ExampleTraining titled(String otherTitle) {
        return new ExampleTraining(otherTitle, provider, courseNumber, duration, days, format, source, category);
    }

    /** A training of which the lists know no more than title and duration. */
    static ExampleTraining plain(String title, @Nullable Object duration) {
        return new ExampleTraining(title, "Akademie Elbaue", null, duration, 1, "Präsenz", "extern", null);
    }

    private static ExampleTraining central(
            String title, String courseNumber, String duration, int days, @Nullable String category) {
        return new ExampleTraining(title, CITY, courseNumber, duration, days, "Präsenz", "zentral", category);
    }
}
