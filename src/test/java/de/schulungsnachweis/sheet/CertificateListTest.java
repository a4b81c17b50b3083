package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateListTest {

    @TempDir
    Path folder;

    @Test
    void readsEveryColumnOfTheTemplate() throws Exception {
        var reading = read(
                new Object[] {
                    "Personalnummer",
                    "Nachname",
                    "Vorname",
                    "Organisationseinheit",
                    "Titel der Schulung",
                    "Anbieter",
                    "Kursnummer",
                    "Beginn",
                    "Ende",
                    "Dauer",
                    "Format",
                    "Herkunft",
                    "Kompetenz",
                    "Nachweis liegt vor (ja/nein)"
                },
                new Object[] {
                    "00012345",
                    "Beispiel",
                    "Petra",
                    "50",
                    "Leichte Sprache im Amt",
                    "Volkshochschule",
                    "K-17",
                    LocalDate.of(2024, 3, 1),
                    LocalDate.of(2024, 3, 2),
                    "8 UE",
                    "Präsenz",
                    "zentral",
                    "bürgernahe Kommunikation",
                    "ja"
                });

        CertificateValues values = reading.certificate(0);
        assertThat(reading.summary().problems()).isEmpty();
        assertThat(reading.codes(0)).isEmpty();
        assertThat(values.title()).isEqualTo("Leichte Sprache im Amt");
        assertThat(values.provider()).isEqualTo("Volkshochschule");
        assertThat(values.courseNumber()).isEqualTo("K-17");
        assertThat(values.firstDay()).isEqualTo(DayValue.of(LocalDate.of(2024, 3, 1)));
        assertThat(values.lastDay()).isEqualTo(DayValue.of(LocalDate.of(2024, 3, 2)));
        assertThat(Objects.requireNonNull(values.duration()).minutes()).isEqualTo(360);
        assertThat(values.format()).isEqualTo(TrainingFormat.IN_PERSON);
        assertThat(values.source()).isEqualTo(Source.CENTRAL);
        assertThat(values.proofPresent()).isTrue();
        assertThat(values.categoryStated()).isEqualTo("bürgernahe Kommunikation");
    }

    @Test
    void takesTheUnitOfADurationFromTheHeader() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Schulung", "Datum", "UE"},
                new Object[] {"12345", "Kurs", LocalDate.of(2024, 3, 1), 8});

        assertThat(Objects.requireNonNull(reading.certificate(0).duration()).minutes())
                .isEqualTo(360);
    }

    @Test
    void readsARowWithoutDurationAndSaysSo() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Schulung", "Datum", "Dauer"},
                new Object[] {"12345", "Kurs", LocalDate.of(2024, 3, 1), null});

        assertThat(reading.records().get(0).status()).isEqualTo(Entry.Status.READ);
        assertThat(reading.codes(0)).containsExactly("DURATION_MISSING");
    }

    @Test
    void keepsAMonthWithoutADay() throws Exception {
        var reading =
                read(new Object[] {"Personalnummer", "Schulung", "Datum"}, new Object[] {"12345", "Kurs", "03/2024"});

        assertThat(Objects.requireNonNull(reading.certificate(0).lastDay()).iso())
                .isEqualTo("2024-03");
    }

    @Test
    void rejectsARowWithoutPersonTitleOrDay() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Nachname", "Vorname", "Schulung", "Datum"},
                new Object[] {null, null, null, "Kurs", "01.03.2024"},
                new Object[] {"12345", "Beispiel", "Petra", null, "01.03.2024"},
                new Object[] {"12345", "Beispiel", "Petra", "Kurs", null});

        assertThat(reading.records()).extracting(Entry::status).containsOnly(Entry.Status.REJECTED);
        assertThat(reading.codes(0)).containsExactly("PERSON_MISSING");
        assertThat(reading.codes(1)).containsExactly("TITLE_MISSING");
        assertThat(reading.codes(2)).containsExactly("DATE_MISSING");
    }

    @Test
    void neverTakesAFormulaWithoutResultForADay() throws Exception {
        String header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Personalnummer</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>Schulung</t></is></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t>Datum</t></is></c></row>";
        String row = "<row r=\"2\"><c r=\"A2\"><v>12345</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>Kurs</t></is></c>"
                + "<c r=\"C2\"><f>TODAY()</f></c></row>";
        Path file = TestFiles.zip(folder.resolve("a.xlsx"), TestFiles.xlsxParts(header + row, false));
        var reading = TestFiles.read(file, ListKind.CERTIFICATES);

        assertThat(reading.records().get(0).status()).isEqualTo(Entry.Status.REJECTED);
        assertThat(reading.codes(0)).containsExactly("FORMULA_WITHOUT_VALUE");
        assertThat(reading.certificate(0).lastDay()).isNull();
    }

    @Test
    void givesAnEntryForEachTrainingOfAMatrix() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Nachname", "Vorname", "Erste Hilfe", "Leichte Sprache"},
                new Object[] {"12345", "Beispiel", "Petra", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 6)},
                new Object[] {"12346", "Muster", "Karl", null, LocalDate.of(2024, 5, 6)},
                new Object[] {"12347", "Schulze", "Kim", null, null});

        assertThat(reading.records()).extracting(Entry::row).containsExactly(2, 2, 3);
        assertThat(reading.certificate(0).title()).isEqualTo("Erste Hilfe");
        assertThat(reading.certificate(2).title()).isEqualTo("Leichte Sprache");
        assertThat(reading.summary().counts()).isEqualTo(new ReadingSummary.Counts(3, 0, 0, 2));
    }

    @Test
    void readsTrainingsThatStandSideBySide() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Schulung 1", "Datum 1", "Schulung 2", "Datum 2"},
                new Object[] {"12345", "Erste Hilfe", "01.03.2024", "Leichte Sprache", "06.05.2024"},
                new Object[] {"12346", "Erste Hilfe", "01.03.2024", null, null});

        assertThat(reading.records()).extracting(Entry::row).containsExactly(2, 2, 3);
        assertThat(reading.certificate(1).title()).isEqualTo("Leichte Sprache");
    }

    @Test
    void takesRegisteredAsNoProofAndFailedAsAQuestion() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Schulung", "Datum", "Status"},
                new Object[] {"12345", "Kurs", "01.03.2024", "teilgenommen"},
                new Object[] {"12346", "Kurs", "01.03.2024", "angemeldet"},
                new Object[] {"12347", "Kurs", "01.03.2024", "teilgenommen, nicht bestanden"},
                new Object[] {"12348", "Kurs", "01.03.2024", "nicht bestanden"});

        assertThat(reading.certificate(0).proofPresent()).isTrue();
        assertThat(reading.certificate(1).proofPresent()).isFalse();
        assertThat(reading.certificate(2).proofPresent()).isTrue();
        assertThat(reading.codes(3)).containsExactly("STATE_UNCLEAR");
    }

    @Test
    void marksTheSameTrainingOfTheSamePersonAsDuplicate() throws Exception {
        var reading = read(
                new Object[] {"Personalnummer", "Schulung", "Datum"},
                new Object[] {"12345", "Leichte Sprache A1", "01.03.2024"},
                new Object[] {"12345", "leichte  Sprache – A1", "01.03.2024"},
                new Object[] {"12345", "Leichte Sprache A2", "01.03.2024"});
        CrossRowCheck rows = new CrossRowCheck();
        reading.records().forEach(rows::see);

        assertThat(reading.records())
                .extracting(entry ->
                        rows.judge(entry).problems().stream().map(Problem::code).toList())
                .containsExactly(List.of(), List.of("DUPLICATE"), List.of());
    }

    @Test
    void refusesAListWithoutAnyTitle() {
        assertThatThrownBy(() -> read(
                        new Object[] {"Personalnummer", "Nachname", "Vorname", "Datum"},
                        new Object[] {"12345", "Beispiel", "Petra", "01.03.2024"}))
                .isInstanceOfSatisfying(
                        UnusableFileException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("NO_TITLE_COLUMN"));
    }

    @Test
    void readsTheListOfUnits() throws Exception {
        Path file = TestFiles.xlsx(
                folder.resolve("organisationseinheiten.xlsx"),
                new Object[] {
                    "Code*",
                    "Name*",
                    "Art*",
                    "Geschäftsbereich",
                    "Leitung (Personalnummer)",
                    "E-Mail",
                    "andere Schreibweisen",
                    "gültig ab",
                    "gültig bis"
                },
                new Object[] {
                    "EB 52",
                    "Sportstätten",
                    "Eigenbetrieb",
                    "GB 2",
                    "00012345",
                    "eb52@stadt.example",
                    "EB52; Sportbetrieb",
                    LocalDate.of(2020, 1, 1),
                    null
                });

        assertThat(TestFiles.read(file, ListKind.UNITS).records().get(0).values())
                .isEqualTo(new UnitValues(
                        "EB 52",
                        "Sportstätten",
                        "Eigenbetrieb",
                        "GB 2",
                        "00012345",
                        "eb52@stadt.example",
                        List.of("EB52", "Sportbetrieb"),
                        LocalDate.of(2020, 1, 1),
                        null));
    }

    private TestFiles.Reading read(Object[]... rows) throws UnusableFileException {
        return TestFiles.read(TestFiles.xlsx(folder.resolve("nachweise.xlsx"), rows), ListKind.CERTIFICATES);
    }
}
