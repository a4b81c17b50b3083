package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffListTest {

    private static final Object[] TEMPLATE_HEADER = {
        "Personalnummer",
        "Nachname",
        "Vorname",
        "Akad. Titel",
        "E-Mail",
        "Organisationseinheit",
        "Abteilung/Sachgebiet",
        "Funktion",
        "Führungskraft (ja/nein)",
        "Bürgerkontakt (ja/nein)",
        "Medien- und Öffentlichkeitsarbeit (ja/nein)",
        "Vorgesetzte Person (Personalnummer oder E-Mail)",
        "Am Stichtag im Dienst (ja/nein)",
        "Eintritt",
        "Austritt"
    };

    @TempDir
    Path folder;

    @Test
    void readsEveryColumnOfTheTemplate() throws Exception {
        var reading = read(TEMPLATE_HEADER, new Object[] {
            "00012345",
            "Beispiel",
            "Petra",
            "Dr.",
            "petra.beispiel@stadt.example",
            "50",
            "50.3",
            "Sachgebietsleitung",
            "ja",
            "nein",
            null,
            "00011111",
            "ja",
            LocalDate.of(2010, 4, 1),
            LocalDate.of(2026, 12, 31)
        });

        assertThat(reading.summary().problems()).isEmpty();
        assertThat(reading.records()).singleElement().satisfies(entry -> {
            assertThat(entry.row()).isEqualTo(2);
            assertThat(entry.status()).isEqualTo(Entry.Status.READ);
            assertThat(entry.problems()).isEmpty();
        });
        assertThat(reading.staff(0))
                .isEqualTo(new StaffValues(
                        "00012345",
                        "Beispiel",
                        "Petra",
                        "Dr.",
                        "petra.beispiel@stadt.example",
                        "50",
                        "50.3",
                        "Sachgebietsleitung",
                        true,
                        false,
                        null,
                        "00011111",
                        true,
                        LocalDate.of(2010, 4, 1),
                        LocalDate.of(2026, 12, 31)));
    }

    @Test
    void leavesOutColumnsWithoutAUse() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Nachname", "Vorname", "Geburtsdatum", "Entgelt"},
                new Object[] {"12345", "Beispiel", "Petra", "31.02.1980", "geheim"});

        assertThat(reading.records().get(0).problems()).isEmpty();
        assertThat(reading.summary().tables().get(0).columns()).doesNotContainValue("Geburtsdatum");
    }

    @Test
    void keepsABlankGroupApartFromNo() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Nachname", "Vorname", "Führungskraft", "Bürgerkontakt"},
                new Object[] {"12345", "Beispiel", "Petra", null, "nein"});

        assertThat(reading.staff(0).leader()).isNull();
        assertThat(reading.staff(0).citizenContact()).isFalse();
    }

    @Test
    void pointsOutAContradictionBetweenFunctionAndGroupButKeepsTheList() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Nachname", "Vorname", "Funktion", "Führungskraft"},
                new Object[] {"12345", "Beispiel", "Petra", "Sachgebietsleiterin", "nein"},
                new Object[] {"12346", "Muster", "Karl", "stellv. Amtsleiter", "nein"});

        assertThat(reading.staff(0).leader()).isFalse();
        assertThat(reading.codes(0)).containsExactly("LEADER_CONTRADICTION");
        assertThat(reading.codes(1)).isEmpty();
    }

    @Test
    void takesAHighExitDayForNoExit() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Nachname", "Vorname", "Austritt"},
                new Object[] {"12345", "Beispiel", "Petra", "31.12.9999"});

        assertThat(reading.staff(0).exitDay()).isNull();
        assertThat(reading.records().get(0).problems()).isEmpty();
    }

    @Test
    void findsTheTableBelowTitlesAndTheDayOfTheList() throws Exception {
        var reading = read(
                new Object[] {"Personalliste des Sozialamtes"},
                new Object[] {"Stand: 01.11.2026"},
                new Object[] {},
                new Object[] {null, null, "Pers.-Nr.", "Name", "Vorname"},
                new Object[] {null, null, "12345", "Beispiel", "Petra"},
                new Object[] {},
                new Object[] {null, null, "Summe", 1});

        assertThat(reading.summary().asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(reading.summary().tables().get(0).headerRow()).isEqualTo(4);
        assertThat(reading.records()).hasSize(1);
        assertThat(reading.summary().counts()).isEqualTo(new ReadingSummary.Counts(1, 0, 0, 4));
    }

    @Test
    void takesTheUnitFromAHeadingBetweenTheRows() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Nachname", "Vorname"},
                new Object[] {"Amt 50 Sozialamt"},
                new Object[] {"12345", "Beispiel", "Petra"},
                new Object[] {"Eigenbetrieb 52"},
                new Object[] {"12346", "Muster", "Karl"});

        assertThat(reading.staff(0).unit()).isEqualTo("Amt 50 Sozialamt");
        assertThat(reading.staff(1).unit()).isEqualTo("Eigenbetrieb 52");
    }

    @Test
    void asksAboutAPersonnelNumberThatHasLostItsZeros() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Nachname", "Vorname"},
                new Object[] {"00012345", "Beispiel", "Petra"},
                new Object[] {"00012346", "Muster", "Karl"},
                new Object[] {"00012347", "Schulze", "Kim"},
                new Object[] {12348, "Lehmann", "Jo"});

        assertThat(reading.records().get(3).status()).isEqualTo(Entry.Status.DECIDE);
        assertThat(reading.codes(3)).containsExactly("NUMBER_SHORT");
        assertThat(reading.staff(3).personnelNumber()).isEqualTo("12348");
    }

    @Test
    void namesPlaceValueAndRemedyInAProblem() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Nachname", "Vorname", "Eintritt"},
                new Object[] {"12345", "Beispiel", "Petra", "31.02.2020"});

        assertThat(reading.records().get(0).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("DATE_INVALID");
            assertThat(problem.cell()).isEqualTo("D2");
            assertThat(problem.message())
                    .isEqualTo(
                            "Blatt „Tabelle1“, Zeile 2, Spalte „Eintritt“ (D2): „31.02.2020“ ist kein Tag im Kalender."
                                    + " Tragen Sie das richtige Datum ein, zum Beispiel 15.03.2024.");
        });
    }

    @Test
    void refusesAListThatNamesNobody() {
        assertThatThrownBy(() -> read(
                        new Object[] {"Organisationseinheit", "Funktion", "Eintritt"},
                        new Object[] {"50", "Sachbearbeitung", "01.01.2020"}))
                .isInstanceOfSatisfying(
                        UnusableFileException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("NO_PERSON_COLUMN"));
    }

    @Test
    void saysThatAFileWithoutTableHasNone() throws Exception {
        var reading = TestFiles.read(TestFiles.text(folder.resolve("a.csv"), "a,b,c\n1,2,3\n"), ListKind.STAFF);

        assertThat(reading.summary().tables()).isEmpty();
        assertThat(reading.summary().problems()).extracting(Problem::code).containsExactly("NO_TABLE");
        assertThat(reading.summary().counts().ignored()).isEqualTo(2);
    }

    @Test
    void asksAboutOneNumberWithTwoNamesOnAllItsRows() throws Exception {
        Path file = TestFiles.csv(
                folder.resolve("liste.csv"),
                StandardCharsets.UTF_8,
                ";",
                new Object[] {"Personalnummer", "Nachname", "Vorname"},
                new Object[] {"12345", "Beispiel", "Petra"},
                new Object[] {"12346", "Muster", "Karl"},
                new Object[] {"12345", "Neumann", "Petra"});
        var reading = TestFiles.read(file, ListKind.STAFF);
        CrossRowCheck rows = new CrossRowCheck();
        reading.records().forEach(rows::see);

        assertThat(reading.records())
                .extracting(entry -> rows.judge(entry).status())
                .containsExactly(Entry.Status.DECIDE, Entry.Status.READ, Entry.Status.DECIDE);
    }

    private TestFiles.Reading read(Object[]... rows) throws UnusableFileException {
        return TestFiles.read(TestFiles.xlsx(folder.resolve("personal.xlsx"), rows), ListKind.STAFF);
    }
}
