package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.sheet.TestFiles.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The many ways in which offices and their systems head their columns. */
class OfficeHeadersTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void aCertificateListIsUnderstoodByItsHeadersAndValues(String headers, String values, Integer minutes)
            throws Exception {
        Object[] header = headers.split(";", -1);
        Object[] row = values.split(";", -1);
        Path file = TestFiles.xlsx(folder.resolve("l.xlsx"), header, row, row);
        assertThat(TestFiles.kind(file)).isEqualTo("CERTIFICATES");
        Reading reading = TestFiles.read(file, ListKind.CERTIFICATES);
        CertificateValues certificate = reading.certificate(0);
        assertThat(certificate.familyName()).isEqualTo("Hahn");
        assertThat(certificate.givenName()).isEqualTo("Eva");
        assertThat(certificate.title()).isEqualTo("Umgang mit Vielfalt");
        assertThat(Objects.requireNonNull(certificate.lastDay()).exact()).isEqualTo(DAY);
        assertThat(certificate.duration())
                .extracting(duration -> duration.minutes())
                .isEqualTo(minutes);
        assertThat(certificate.proofPresent()).isTrue();
    }

    static Stream<Arguments> aCertificateListIsUnderstoodByItsHeadersAndValues() {
        return Stream.of(
                Arguments.of(
                        "Teilnehmende*r;Abt.;Thema der Fortbildung;Datum/Zeitraum;Umfang (in Std.);Träger/Veranstalter;TN-Nachweis",
                        "Hahn, Eva;32.1;Umgang mit Vielfalt;12.03.2024;6,5;VHS;ja",
                        390),
                Arguments.of(
                        "Familienname;Rufname;Bildungsmaßnahme/Titel;Ende-Datum;U-Stunden;Status der Teilnahme",
                        "Hahn;Eva;Umgang mit Vielfalt;12.03.2024;8;teilgenommen",
                        360),
                Arguments.of(
                        "Vor-/Nachname;Dienststelle;Seminar / Workshop;Veranst.-Datum;Dauer/h;erfolgreich abgeschlossen",
                        "Eva Hahn;Amt 32;Umgang mit Vielfalt;12.03.2024;6;ja",
                        360),
                Arguments.of(
                        "Name;Vorname;Was wurde besucht?;Wann?;Wie lange?;Bescheinigung liegt bei",
                        "Hahn;Eva;Umgang mit Vielfalt;12.03.2024;6 Std.;ja",
                        360),
                Arguments.of(
                        "Personal- nummer;Bedienstete(r);Fortbildungs- veranstaltung;Fortbildungs- datum;Anzahl Std.;Beleg da?",
                        "0815;Hahn, Eva;Umgang mit Vielfalt;12.03.2024;6;x",
                        360),
                Arguments.of(
                        "User ID;First Name;Last Name;Item Title;Completion Date;Completion Status;Total Hours;Instructor",
                        "00101;Eva;Hahn;Umgang mit Vielfalt;2024-03-12;Successful;6;X",
                        360));
    }

    @Test
    void aStaffExportWithEnglishHeadersIsUnderstood() throws Exception {
        StaffValues staff = staff(
                "Employee ID;Legal First Name;Legal Last Name;Business Email;Department;Is Manager;Direct Manager ID;Hire Date",
                "00101;Eva;Hahn;eva.hahn@stadt.example;50 Sozialamt;Yes;00100;2010-04-13");
        assertThat(staff.personnelNumber()).isEqualTo("00101");
        assertThat(staff.familyName()).isEqualTo("Hahn");
        assertThat(staff.leader()).isTrue();
        assertThat(staff.supervisor()).isEqualTo("00100");
        assertThat(staff.entryDay()).isEqualTo(LocalDate.of(2010, 4, 13));
    }

    @Test
    void theGroupsAreUnderstoodInTheWordsOfAnOffice() throws Exception {
        StaffValues staff = staff(
                "Pers.-Nr.;Name, Vorname (Titel);Dienststelle;mit Führungsverantwortung;Kontakt zu den Bürgern?;Presse / ÖA;im Dienst?",
                "0815;Hahn, Eva (Dr.);32;nein;ja;nein;ja");
        assertThat(staff.academicTitle()).isEqualTo("Dr.");
        assertThat(staff.leader()).isFalse();
        assertThat(staff.citizenContact()).isTrue();
        assertThat(staff.mediaWork()).isFalse();
        assertThat(staff.onDuty()).isTrue();
    }

    @Test
    void aColumnFuehrungskraftWithNamesIsTheSupervisor() throws Exception {
        StaffValues staff = staff("Pers.-Nr.;Nachname;Vorname;Führungskraft", "0815;Hahn;Eva;Roth, Inga");
        assertThat(staff.leader()).isNull();
        assertThat(staff.supervisor()).isEqualTo("Roth, Inga");
    }

    @Test
    void aWholeNameInTheColumnOfTheFamilyNameIsTakenApart() throws Exception {
        StaffValues staff = staff("Pers.-Nr.;Nachname;Vorname", "0815;Weiß, Jürgen;");
        assertThat(staff.familyName()).isEqualTo("Weiß");
        assertThat(staff.givenName()).isEqualTo("Jürgen");
    }

    @Test
    void aUnitThatTheProgramTurnedIntoADayIsAQuestion() throws Exception {
        Path file = TestFiles.xlsx(
                folder.resolve("s.xlsx"),
                new Object[] {"Pers.-Nr.", "Nachname", "Vorname", "OE"},
                new Object[] {"0815", "Hahn", "Eva", LocalDate.of(2026, 1, 10)},
                new Object[] {"0816", "Blau", "Uwe", "10.2"});
        Reading reading = TestFiles.read(file, ListKind.STAFF);
        assertThat(reading.staff(0).unit()).isNull();
        assertThat(reading.codes(0)).containsExactly("UNIT_IS_DATE");
    }

    @Test
    void aMarkInTheWordsOfTheHeaderIsYes() throws Exception {
        StaffValues staff = staff("Pers.-Nr.;Nachname;Vorname;FK;BK", "0815;Hahn;Eva;FK;");
        assertThat(staff.leader()).isTrue();
        assertThat(staff.citizenContact()).isNull();
    }

    @Test
    void aColumnForBildungsurlaubSaysWhereATrainingCameFrom() throws Exception {
        Object[] header = {"Pers.-Nr.", "Kurs", "Datum", "Bildungsurlaub"};
        Object[] yes = {"0815", "Umgang mit Vielfalt", "12.03.2024", "ja"};
        Object[] no = {"0816", "Umgang mit Vielfalt", "12.03.2024", "nein"};
        Reading reading =
                TestFiles.read(TestFiles.xlsx(folder.resolve("l.xlsx"), header, yes, no), ListKind.CERTIFICATES);
        assertThat(reading.certificate(0).source()).isEqualTo(Source.EDUCATIONAL_LEAVE);
        assertThat(reading.certificate(1).source()).isNull();
        assertThat(reading.codes(1)).doesNotContain("SOURCE_UNKNOWN");
    }

    @Test
    void aListOfUnitsIsUnderstoodInTheWordsOfAnOffice() throws Exception {
        Object[] header = {"OE-Nr.", "Bezeichnung der OE", "Art der OE", "Dezernat"};
        Object[] row = {"50", "Sozialamt", "Amt", "GB 5"};
        Reading reading = TestFiles.read(TestFiles.xlsx(folder.resolve("u.xlsx"), header, row), ListKind.UNITS);
        assertThat(reading.records().get(0).values())
                .isInstanceOfSatisfying(
                        UnitValues.class, unit -> assertThat(unit.code()).isEqualTo("50"));
    }

    @Test
    void aColumnOfNumbersIsNoNameWhateverItIsCalled() throws Exception {
        StaffValues staff = staff("Mitarbeiter;Nachname;Vorname", "08151;Hahn;Eva");
        assertThat(staff.personnelNumber()).isEqualTo("08151");
        assertThat(staff.familyName()).isEqualTo("Hahn");
    }

    @Test
    void theNumberOfTheSupervisorIsNotThePersons() throws Exception {
        StaffValues staff = staff("Personalnr. der vorgesetzten Person;Nachname;Vorname", "00100;Hahn;Eva");
        assertThat(staff.personnelNumber()).isNull();
        assertThat(staff.supervisor()).isEqualTo("00100");
    }

    @Test
    void aColumnForTheProofIsNoTraining() throws Exception {
        Path file = TestFiles.xlsx(
                folder.resolve("l.xlsx"),
                new Object[] {"Pers.-Nr.", "Name", "Vorname", "Beleg abgegeben?"},
                new Object[] {"0815", "Hahn", "Eva", "ja"},
                new Object[] {"0816", "Roth", "Ina", "ja"});
        UnusableFileException refusal = refusal(file);
        assertThat(refusal.code()).isEqualTo("NO_TITLE_COLUMN");
    }

    private static UnusableFileException refusal(Path file) throws Exception {
        try {
            TestFiles.read(file, ListKind.CERTIFICATES);
        } catch (UnusableFileException refusal) {
            return refusal;
        }
        throw new AssertionError("the list was read");
    }

    private StaffValues staff(String headers, String values) throws Exception {
        Object[] row = values.split(";", -1);
        Path file = TestFiles.xlsx(folder.resolve("s.xlsx"), headers.split(";", -1), row, row, row);
        assertThat(TestFiles.kind(file)).isEqualTo("STAFF");
        return TestFiles.read(file, ListKind.STAFF).staff(0);
    }
}
