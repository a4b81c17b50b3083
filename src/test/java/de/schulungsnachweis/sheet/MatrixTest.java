package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.sheet.TestFiles.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    private static List<String> titles(Reading reading) {
        return reading.records().stream()
                .map(entry -> entry.values() instanceof CertificateValues values ? String.valueOf(values.title()) : "")
                .toList();
    }

    private Reading read(Object[]... rows) throws Exception {
        return TestFiles.read(TestFiles.xlsx(folder.resolve("matrix.xlsx"), rows), ListKind.CERTIFICATES);
    }
}
