package de.schulungsnachweis.example;

import static de.schulungsnachweis.example.ExampleTraining.FOR_ALL;
import static de.schulungsnachweis.example.ExampleTraining.FOR_STAFF;
import static de.schulungsnachweis.example.ExampleTraining.OTHER;
import static de.schulungsnachweis.example.ExampleTraining.plain;
import static de.schulungsnachweis.example.ExampleUnit.CITIZENS;
import static de.schulungsnachweis.example.ExampleUnit.COTTA;
import static de.schulungsnachweis.example.ExampleUnit.DIVISION_FIVE;
import static de.schulungsnachweis.example.ExampleUnit.FIRE;
import static de.schulungsnachweis.example.ExampleUnit.LANGEBRUECK;
import static de.schulungsnachweis.example.ExampleUnit.LIBRARIES;
import static de.schulungsnachweis.example.ExampleUnit.MAYOR;
import static de.schulungsnachweis.example.ExampleUnit.SOCIAL;
import static de.schulungsnachweis.example.ExampleUnit.SPORTS;
import static de.schulungsnachweis.example.ExampleUnit.STRATEGY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Certificates that the rules decide in a particular way, one case after the other. */
final class CertificateCases {

    private static final LocalDate SOME_DAY = LocalDate.of(2024, 5, 14);
    private static final ExampleTraining INTERCULTURAL = FOR_ALL.getFirst();
    private static final ExampleTraining ENGLISH = FOR_STAFF.get(3);
    private static final List<@Nullable Object> DURATIONS = Arrays.asList(
            "7 UE",
            "359 Minuten",
            "360 Minuten",
            "8 UE",
            LocalTime.of(6, 0),
            "5:59 h",
            "9–15 Uhr, 7 UE",
            "halber Tag",
            "1 Tag",
            "ca. 1 Tag",
            null,
            "4–8 Stunden",
            "2 Tage, jeweils 9–15 Uhr",
            "10 x 45 min",
            "6,0");

    private final ExampleStaff staff;
    private final ExampleCertificates certificates;

    CertificateCases(ExampleStaff staff, ExampleCertificates certificates) {
        this.staff = staff;
        this.certificates = certificates;
    }

    void apply() {
        leaders();
        window();
        durations();
        proofsAndDuplicates();
        series();
        titles();
        persons();
        unreadable();
    }

    /** R1, R7: what fulfils the mandate for managers, and what is only counted. */
    private void leaders() {
        certificates.add(office(MAYOR, "Oberbürgermeister"), FOR_ALL.get(2), SOME_DAY);
        certificates.add(office(DIVISION_FIVE, "Beigeordnete"), ENGLISH, SOME_DAY);
        certificates.add(staff.sectionHead(SOCIAL, 0), ENGLISH, SOME_DAY);
        certificates.add(staff.sectionHead(CITIZENS, 1), FOR_STAFF.getFirst(), SOME_DAY);
        certificates.add(staff.head(SPORTS), FOR_STAFF.get(7), LocalDate.of(2023, 9, 8));
    }

    /** R11: the days around both ends of the window, and what is not over yet. */
    private void window() {
        List<LocalDate> days = List.of(
                LocalDate.of(2020, 12, 31),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2026, 12, 10),
                LocalDate.of(2026, 11, 20));
        for (int index = 0; index < days.size(); index++) {
            certificates.add(target(FIRE, 10 + index), INTERCULTURAL, days.get(index));
        }
        certificates
                .add(target(FIRE, 20), INTERCULTURAL, LocalDate.of(2027, 1, 2))
                .set("Beginn", LocalDate.of(2026, 12, 28));
        for (String month : List.of("12.2020", "01.2021", "03.2024")) {
            certificates
                    .add(target(FIRE, 21 + month.charAt(1) - '0'), INTERCULTURAL, SOME_DAY)
                    .set("Beginn", null)
                    .set("Ende", month);
        }
    }

    /** R9, R17 to R20: six hours, less, more, assumed and unclear. */
    private void durations() {
        for (int index = 0; index < DURATIONS.size(); index++) {
            certificates.add(target(CITIZENS, 40 + index), INTERCULTURAL.lasting(DURATIONS.get(index)), SOME_DAY);
        }
        certificates.add(target(CITIZENS, 56), ENGLISH.lasting("ca. 120 Unterrichtsstunden"), SOME_DAY);
        certificates.add(target(CITIZENS, 57), FOR_STAFF.get(7).lasting("30 UE/Woche"), SOME_DAY);
        for (int index = 0; index < 3; index++) {
            certificates.add(target(LANGEBRUECK, index), INTERCULTURAL.lasting("2 Stunden"), SOME_DAY);
        }
    }

    /** R13, R14: no proof, and one training that is listed twice. */
    private void proofsAndDuplicates() {
        certificates.add(target(SOCIAL, 30), FOR_ALL.get(4), SOME_DAY).set("Nachweis", "nein");
        certificates.add(target(SOCIAL, 31), FOR_ALL.get(4), SOME_DAY).set("Nachweis", null);
        ExampleTraining other = FOR_ALL.get(4).titled("  RASSISMUS erkennen – und handeln ");
        certificates.add(target(SOCIAL, 32), FOR_ALL.get(4), SOME_DAY).set("Nachweis", "nein");
        certificates.add(target(SOCIAL, 32), other, SOME_DAY);
        certificates.add(target(SOCIAL, 33), FOR_STAFF.get(6), SOME_DAY);
        certificates.add(
                target(SOCIAL, 33), FOR_STAFF.get(6).titled("Ukrainisch für Anfängerinnen und Anfänger A1"), SOME_DAY);
        certificates.add(target(SOCIAL, 34), INTERCULTURAL, SOME_DAY);
        certificates.add(target(SOCIAL, 34), INTERCULTURAL.lasting("6 UE"), SOME_DAY);
        ExampleRow inTwoUnits = staff.employee(CITIZENS, 16);
        certificates.add(inTwoUnits, FOR_STAFF.getFirst(), SOME_DAY);
        certificates.add(inTwoUnits, FOR_STAFF.getFirst(), SOME_DAY).set("Organisationseinheit", COTTA.code());
    }

    /** R9, R14: parts of one training, the same course number, and overlapping days. */
    private void series() {
        ExampleTraining course = plain("Interkulturelles Training für Teams", "4 Stunden");
        certificates.add(target(SOCIAL, 35), course.titled(course.title() + " Teil 1"), SOME_DAY);
        certificates.add(target(SOCIAL, 35), course.titled(course.title() + " Teil 2"), SOME_DAY.plusDays(7));
        certificates.add(target(SOCIAL, 36), FOR_ALL.get(6).lasting("3,5 Stunden"), SOME_DAY);
        certificates.add(target(SOCIAL, 36), FOR_ALL.get(6).lasting("3,5 Stunden"), SOME_DAY.plusDays(1));
        certificates
                .add(target(SOCIAL, 37), FOR_ALL.get(4), SOME_DAY.plusDays(1))
                .set("Beginn", SOME_DAY);
        certificates.add(
                target(SOCIAL, 37), FOR_ALL.get(4).titled("Seminar: Rassismus erkennen und handeln"), SOME_DAY);
    }

    /** R15, R16: two categories, titles without content, and a hint of the office that decides nothing. */
    private void titles() {
        List<String> titles = List.of(
                "Fachtag",
                "Workshop",
                "Inhouse-Schulung",
                "Kommunikation",
                "Moderne Verwaltung (u. a. Diversität, Haushalt, E-Akte)",
                "Diversität und Demokratie: Vielfalt gemeinsam verteidigen",
                "Dozententätigkeit: Interkulturelle Kompetenz unterrichten",
                "=Vielfalt erleben=");
        for (int index = 0; index < titles.size(); index++) {
            certificates.add(target(LIBRARIES, 10 + index), plain(titles.get(index), "8 UE"), SOME_DAY);
        }
        certificates
                .add(target(LIBRARIES, 19), OTHER.getFirst(), SOME_DAY)
                .set("Kompetenz", "interkulturelle Kompetenz");
    }

    /** R3, R5, R23, R26: who it was. */
    private void persons() {
        staff.rows().stream()
                .filter(person -> person.get("Austritt") != null)
                .forEach(person -> certificates.add(person, INTERCULTURAL, LocalDate.of(2023, 3, 7)));
        staff.rows().stream()
                .filter(person -> person.get("Führungskraft") == null)
                .limit(3)
                .forEach(person -> certificates.add(person, INTERCULTURAL, SOME_DAY));
        certificates.add(staff.employee(STRATEGY, 0), INTERCULTURAL, SOME_DAY);
        certificates.add(staff.employee(STRATEGY, 1), ENGLISH, SOME_DAY);
        certificates.add(target(COTTA, 2), INTERCULTURAL, SOME_DAY).set("Nachname", "Früher-Anders");
        certificates.add(target(COTTA, 3), INTERCULTURAL, SOME_DAY).set("Personalnummer", null);
        certificates.add(staff.employee(CITIZENS, 30), INTERCULTURAL, SOME_DAY).set("Personalnummer", null);
        certificates
                .add(target(COTTA, 4), INTERCULTURAL, SOME_DAY.plusDays(1))
                .set("Personalnummer", "00999999")
                .set("Nachname", "Hartwig")
                .set("Vorname", "Isolde");
    }

    /** Rows that say too little. */
    private void unreadable() {
        certificates.add(target(COTTA, 5), INTERCULTURAL, SOME_DAY).set("Titel", null);
        certificates
                .add(target(COTTA, 6), INTERCULTURAL, SOME_DAY)
                .set("Beginn", null)
                .set("Ende", null);
        certificates
                .add(target(COTTA, 7), INTERCULTURAL, SOME_DAY)
                .set("Beginn", null)
                .set("Ende", "31.02.2024");
    }

    private ExampleRow office(ExampleUnit unit, String function) {
        return staff.of(unit).stream()
                .filter(row -> function.equals(row.get("Funktion")))
                .findFirst()
                .orElseThrow();
    }

    /** A person without leadership who belongs to the target group for certain. */
    private ExampleRow target(ExampleUnit unit, int index) {
        return staff.employee(unit, index).set("Bürgerkontakt", "ja");
    }
}
