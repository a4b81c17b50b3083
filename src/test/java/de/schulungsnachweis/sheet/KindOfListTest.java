package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of list a file is, told from its columns. */
class KindOfListTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "personalliste.xlsx, STAFF",
        "beispiel-personalliste.xlsx, STAFF",
        "schulungsnachweise.xlsx, CERTIFICATES",
        "beispiel-schulungsnachweise.xlsx, CERTIFICATES",
        "organisationseinheiten.xlsx, UNITS",
        "beispiel-organisationseinheiten.xlsx, UNITS",
        "kurskatalog.xlsx, CATALOGUE",
        "beispiel-kurskatalog.xlsx, CATALOGUE"
    })
    void everyTemplateIsRecognised(String template, ListKind kind) throws Exception {
        assertThat(TestFiles.kind(Path.of("import-templates", template))).isEqualTo(kind.name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Personalnummer;Nachname;Vorname;Amt # 00000071;Kaya;Deniz;50",
                "PNr;Name;Vorname;Amt;Funktion;FK;BK # 00000071;Kaya;Deniz;50;Leitung;ja;nein",
                "PNr;Name;Vorname;Titel;Amt;Planstelle # 00000071;Kaya;Deniz;Dr.;50;Leitung",
                "Name, Vorname;OE;Führungskraft;Bürgerkontakt;Teilzeit # Kaya, Deniz;50;ja;ja;nein",
                "Personalnr;Nachname;Vorname;OE;Beginn;Ende # 00000071;Kaya;Deniz;50;01.02.2020;31.12.2027",
                "Kürzel;Organisationseinheit;Führungskraft;Bürgerkontakt # 00000071;57;nein;ja"
            })
    void aListThatNamesNoTrainingIsAListOfPersons(String header, String row) throws Exception {
        assertThat(TestFiles.kind(csv(header, row))).isEqualTo("STAFF");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Name;Vorname;Thema;Datum # Kaya;Deniz;Leichte Sprache im Amt;12.03.2024",
                "Name, Vorname;Titel;Ausgestellt am # Kaya, Deniz;Interkulturelle Kompetenz;12.03.2024",
                "PNr;Name;Funktion;Schulung;Anbieter;Dauer;von;bis # 00000071;Kaya;Leitung;Umgang mit Vielfalt;VHS;8 UE;1.2.2024;2.2.2024",
                "Name, Vorname;Amt;Leichte Sprache 12.03.2024;Vielfalt 14.05.2024 # Kaya, Deniz;50;x;x"
            })
    void aListThatNamesTrainingsAndDaysIsAListOfCertificates(String header, String row) throws Exception {
        assertThat(TestFiles.kind(csv(header, row))).isEqualTo("CERTIFICATES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Name;Vorname;Stunden;Tage # Kaya;Deniz;38;20",
                "Amt;Abteilung;Feld # 50;Wohngeld;x",
                "Name;Vorname;Funktion;Führungskraft;Bürgerkontakt;Schulung;Datum # Kaya;Deniz;Leitung;ja;nein;Leichte Sprache;12.03.2024",
                "Name, Vorname;Amt;Teilzeit;Befristet # Kaya, Deniz;50;ja;nein"
            })
    void nobodyGuessesWhereBothFit(String header, String row) throws Exception {
        assertThat(TestFiles.kind(csv(header, row))).isEqualTo("UNCLEAR");
    }

    @Test
    void theReasonNamesTheColumns() throws Exception {
        RecognisedKind recognised = ListReader.kindOf(
                csv("PNr;Name;Vorname;Funktion;Bürgerkontakt", "00000071;Kaya;Deniz;Leitung;ja"),
                "liste.csv",
                TestFiles.options());
        assertThat(recognised)
                .isInstanceOfSatisfying(
                        RecognisedKind.Clear.class,
                        clear -> assertThat(clear.reason())
                                .isEqualTo("die Spalten „Bürgerkontakt“, „Funktion“ zu einer Personalliste passen"));
    }

    @Test
    void bothSidesAreNamedWhereItIsUnclear() throws Exception {
        RecognisedKind recognised = ListReader.kindOf(
                csv("Name;Vorname;Stunden;Funktion", "Kaya;Deniz;38;Leitung"), "liste.csv", TestFiles.options());
        assertThat(recognised).isInstanceOfSatisfying(RecognisedKind.Unclear.class, unclear -> {
            assertThat(unclear.staffColumns()).containsExactly("Funktion");
            assertThat(unclear.certificateColumns()).containsExactly("Stunden");
        });
    }

    @Test
    void aFileWithoutAnyTableIsRefused() throws Exception {
        Path file = csv("Bitte bis Freitag zurück", "Danke");
        assertThatThrownBy(() -> ListReader.kindOf(file, "liste.csv", TestFiles.options()))
                .isInstanceOfSatisfying(
                        UnusableFileException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("NO_TABLE"));
    }

    private Path csv(String header, String row) throws IOException {
        return Files.writeString(folder.resolve("liste.csv"), header + "\r\n" + row + "\r\n" + row + "\r\n");
    }
}
