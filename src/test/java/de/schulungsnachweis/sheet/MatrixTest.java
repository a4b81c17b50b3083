package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.sheet.TestFiles.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person per row, a training per column or group of columns. */
class MatrixTest {

    @TempDir
    private Path folder;

    @Test
    void anEmptyCellIsNoTraining() throws Exception {
        Reading reading = read(
                new Object[] {"Mitarbeiter/in", "PNr", "Vielfalt (12.03.2024)", "Englisch B1"},
                new Object[] {"Hoffmann, Pia", "33001", "x", ""},
                new Object[] {"Ito, Ken", "33002", "", "05.11.2024"},
                new Object[] {"Jahn, Leo", "33003", "x", "06.11.2024"});
        assertThat(titles(reading)).containsExactly("Vielfalt", "Englisch B1", "Vielfalt", "Englisch B1");
        assertThat(reading.records()).allMatch(entry -> entry.status() == Entry.Status.READ);
    }

    @Test
    void aPersonWithoutAnyTrainingIsNoRecord() throws Exception {
        Reading reading = read(
                new Object[] {"Mitarbeiter/in", "PNr", "Vielfalt", "Englisch B1"},
                new Object[] {"Hoffmann, Pia", "33001", LocalDate.of(2024, 3, 12), null},
                new Object[] {"Ito, Ken", "33002", null, null});
        assertThat(titles(reading)).containsExactly("Vielfalt");
        assertThat(reading.summary().counts().ignored()).isEqualTo(2);
    }

    @Test
    void aDayAboveTheTitleIsTheDayOfTheTraining() throws Exception {
        Reading reading = read(
                new Object[] {null, null, "12.03.2024", "14.05.2024"},
                new Object[] {"Name, Vorname", "Personalnummer", "Vielfalt", "Leichte Sprache"},
                new Object[] {"Hahn, Eva", "00101", "x", ""},
                new Object[] {"Blau, Uwe", "00102", "", "x"});
        assertThat(titles(reading)).containsExactly("Vielfalt", "Leichte Sprache");
        assertThat(lastDay(reading, 1)).isEqualTo("2024-05-14");
    }

    @Test
    void everyGroupOfColumnsBelowATitleIsATraining() throws Exception {
        Reading reading = read(
                new Object[] {null, null, "Vielfalt", null, null, "Leichte Sprache", null, null},
                new Object[] {"Name", "PNr", "Datum", "UE", "Nachweis", "Datum", "UE", "Nachweis"},
                new Object[] {"Hahn, Eva", "00101", "12.03.2024", 8, "ja", null, null, null},
                new Object[] {"Blau, Uwe", "00102", "12.03.2024", 8, "nein", "14.05.2024", 4, "ja"});
        assertThat(titles(reading)).containsExactly("Vielfalt", "Vielfalt", "Leichte Sprache");
        assertThat(reading.certificate(0).proofPresent()).isTrue();
        assertThat(reading.certificate(1).proofPresent()).isFalse();
    }

    @Test
    void numberedGroupsWithATitleOfTheirOwnAreTrainings() throws Exception {
        Reading reading = read(
                new Object[] {"Person", null, "Schulung 1", null, "Schulung 2", null},
                new Object[] {"Name", "Pers.-Nr.", "Titel", "Datum", "Titel", "Datum"},
                new Object[] {"Hahn, Eva", "00101", "Vielfalt", "12.03.2024", "Leichte Sprache", "14.05.2024"},
                new Object[] {"Blau, Uwe", "00102", "Vielfalt", "12.03.2024", null, null});
        assertThat(titles(reading)).containsExactly("Vielfalt", "Leichte Sprache", "Vielfalt");
    }

    @Test
    void noBelowATitleIsNoTraining() throws Exception {
        Reading reading = read(
                new Object[] {"Name", "PNr", "Vielfalt", "Leichte Sprache"},
                new Object[] {"Hahn, Eva", "00101", "12.03.2024", "nein"},
                new Object[] {"Blau, Uwe", "00102", 2023, "14.05.2024"},
                new Object[] {"Rot, Ina", "00103", "05/2022", "15.05.2024"});
        assertThat(titles(reading))
                .containsExactly("Vielfalt", "Vielfalt", "Leichte Sprache", "Vielfalt", "Leichte Sprache");
        assertThat(lastDay(reading, 1)).isEqualTo("2023");
    }

    @Test
    void eachListOfParticipantsOnASheetHasTheEventAboveIt() throws Exception {
        Reading reading = read(
                new Object[] {"Seminar: Vielfalt"},
                new Object[] {"Datum: 12.03.2024", null, "Dauer: 8 UE"},
                new Object[] {"Personalnummer", "Name", "Vorname"},
                new Object[] {"00101", "Hahn", "Eva"},
                new Object[] {},
                new Object[] {"Seminar: Leichte Sprache"},
                new Object[] {"Datum: 14.05.2024"},
                new Object[] {"Personalnummer", "Name", "Vorname"},
                new Object[] {"00103", "Rot", "Ina"});
        assertThat(titles(reading)).containsExactly("Vielfalt", "Leichte Sprache");
        assertThat(lastDay(reading, 1)).isEqualTo("2024-05-14");
        assertThat(reading.certificate(1).duration()).isNull();
    }

    @Test
    void aSignForAsAboveIsAQuestion() throws Exception {
        Reading reading = read(
                new Object[] {"Personalnummer", "Name", "Vorname", "Schulung", "Datum"},
                new Object[] {"00101", "Hahn", "Anna", "Vielfalt", LocalDate.of(2024, 3, 12)},
                new Object[] {"00102", "Blau", "Uwe", "\"", "dito"});
        assertThat(reading.certificate(1).title()).isEqualTo("Vielfalt");
        assertThat(reading.records().get(1).status()).isEqualTo(Entry.Status.DECIDE);
        assertThat(reading.codes(1)).containsExactly("DITTO");
    }

    @Test
    void anIndexCardWithSeveralLabelsInARowNamesItsPerson() throws Exception {
        Reading reading = read(
                new Object[] {"Name:", "Kaya", null, "Vorname:", "Deniz"},
                new Object[] {"Personal-Nr.:", "00041", null, "Amt:", "Amt 50"},
                new Object[] {},
                new Object[] {"Lfd. Nr.", "Datum", "Thema der Fortbildung", "Veranstalter", "Umfang", "Bescheinigung"},
                new Object[] {1, LocalDate.of(2024, 5, 6), "Vielfalt", "VHS", "8 UE", "ja"});
        CertificateValues certificate = reading.certificate(0);
        assertThat(certificate.familyName()).isEqualTo("Kaya");
        assertThat(certificate.givenName()).isEqualTo("Deniz");
        assertThat(certificate.personnelNumber()).isEqualTo("00041");
        assertThat(reading.codes(0)).isEmpty();
    }

    private static String lastDay(Reading reading, int index) {
        return Objects.requireNonNull(reading.certificate(index).lastDay()).iso();
    }

    private static List<String> titles(Reading reading) {
        return reading.records().stream()
                .map(entry -> entry.values() instanceof CertificateValues values ? String.valueOf(values.title()) : "")
                .toList();
    }

    private Reading read(Object[]... rows) throws Exception {
        return TestFiles.read(TestFiles.xlsx(folder.resolve("matrix.xlsx"), rows), ListKind.CERTIFICATES);
    }
}
