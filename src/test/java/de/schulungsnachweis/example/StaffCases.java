package de.schulungsnachweis.example;

import static de.schulungsnachweis.example.ExampleUnit.CITIZENS;
import static de.schulungsnachweis.example.ExampleUnit.COTTA;
import static de.schulungsnachweis.example.ExampleUnit.COUNCIL;
import static de.schulungsnachweis.example.ExampleUnit.DIVISION_FIVE;
import static de.schulungsnachweis.example.ExampleUnit.FIRE;
import static de.schulungsnachweis.example.ExampleUnit.LIBRARIES;
import static de.schulungsnachweis.example.ExampleUnit.MAYOR;
import static de.schulungsnachweis.example.ExampleUnit.PERSONNEL;
import static de.schulungsnachweis.example.ExampleUnit.SOCIAL;
import static de.schulungsnachweis.example.ExampleUnit.SPORTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What makes real staff lists hard, one case after the other, with the number of its rule. */
final class StaffCases {

    private final ExampleStaff staff;

    StaffCases(ExampleStaff staff) {
        this.staff = staff;
    }

    /** Changes persons in place and returns the rows that come in addition. */
    List<ExampleRow> apply() {
        highOffices();
        groups();
        daysOfEmployment();
        spellings();
        return moreRows();
    }

    /** R1: Beigeordnete and Oberbürgermeister are managers and count in their own offices. */
    private void highOffices() {
        ExampleRow mayor = staff.employee(MAYOR, 0)
                .set("Funktion", "Oberbürgermeister")
                .set("Führungskraft", "ja")
                .set("Vorgesetzte", null);
        ExampleRow deputy = staff.employee(DIVISION_FIVE, 0)
                .set("Funktion", "Beigeordnete")
                .set("Führungskraft", "ja")
                .set("Vorgesetzte", mayor.get("Personalnummer"));
        staff.head(MAYOR).set("Vorgesetzte", mayor.get("Personalnummer"));
        staff.head(DIVISION_FIVE).set("Vorgesetzte", deputy.get("Personalnummer"));
        staff.head(SOCIAL).set("Vorgesetzte", deputy.get("Personalnummer"));
        staff.employee(PERSONNEL, 5)
                .set("Funktion", "Kommissarische Sachgebietsleitung (schriftlich beauftragt)")
                .set("Führungskraft", "ja");
        staff.employee(PERSONNEL, 6).set("Funktion", "Stellvertretung der Sachgebietsleitung bei Abwesenheit");
        staff.employee(CITIZENS, 9).set("Funktion", "Auszubildende Verwaltungsfachangestellte");
    }

    /** R3: contradictions, and blank that is not "nein". R2: media work without citizen contact. R4: both. */
    private void groups() {
        staff.sectionHead(SOCIAL, 1).set("Funktion", "Sachgebietsleiterin").set("Führungskraft", "nein");
        staff.sectionHead(FIRE, 1).set("Funktion", "Sachgebietsleiter Technik").set("Führungskraft", "nein");
        for (int index = 20; index < 25; index++) {
            staff.employee(SOCIAL, index)
                    .set("Führungskraft", null)
                    .set("Bürgerkontakt", null)
                    .set("Medien", null);
        }
        staff.employee(LIBRARIES, 4).set("Bürgerkontakt", null).set("Medien", null);
        staff.employee(PERSONNEL, 2).set("Bürgerkontakt", "nein").set("Medien", "ja");
        staff.sectionHead(CITIZENS, 0).set("Bürgerkontakt", "ja");
    }

    /** R23: the as-of day is the last day of employment, the day after it, the last quarter, and next year. */
    private void daysOfEmployment() {
        staff.employee(CITIZENS, 12).set("Austritt", LocalDate.of(2025, 6, 30));
        staff.employee(CITIZENS, 13).set("Austritt", LocalDate.of(2026, 12, 30));
        staff.employee(CITIZENS, 14).set("Austritt", LocalDate.of(2026, 12, 31));
        staff.employee(SOCIAL, 12).set("Austritt", LocalDate.of(2024, 2, 29));
        staff.employee(SOCIAL, 13).set("Eintritt", LocalDate.of(2026, 9, 30));
        staff.employee(SOCIAL, 14).set("Eintritt", LocalDate.of(2026, 10, 1));
        staff.employee(SOCIAL, 15).set("Eintritt", LocalDate.of(2026, 10, 15));
        staff.employee(LIBRARIES, 6).set("Eintritt", LocalDate.of(2027, 1, 1));
        staff.employee(SOCIAL, 16).set("Am Stichtag", "nein");
        staff.employee(COUNCIL, 1).set("Am Stichtag", null);
    }

    /** R26: two persons of one name in a unit. Units are written in several ways. */
    private void spellings() {
        staff.employee(CITIZENS, 30).set("Nachname", "Schneider").set("Vorname", "Claudia");
        staff.employee(CITIZENS, 31).set("Nachname", "Schneider").set("Vorname", "Claudia");
        staff.employee(SPORTS, 3).set("Organisationseinheit", "EB52");
        staff.employee(SPORTS, 4).set("Organisationseinheit", "Eigenbetrieb 52");
        staff.employee(SOCIAL, 17).set("Vorgesetzte", null);
    }

    /** R26: one person in two units, and one number with two surnames. */
    private List<ExampleRow> moreRows() {
        List<ExampleRow> rows = new ArrayList<>();
        rows.add(staff.employee(CITIZENS, 16).copy().set("Organisationseinheit", COTTA.code()));
        rows.add(staff.employee(LIBRARIES, 8)
                .copy()
                .set("Organisationseinheit", SOCIAL.code())
                .set("Nachname", "Sternberg"));
        return rows;
    }
}
