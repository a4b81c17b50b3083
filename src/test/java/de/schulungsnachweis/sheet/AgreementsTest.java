package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.sheet.TestFiles.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person agrees once for a file: what a column means, and how wide personnel numbers are. */
class AgreementsTest {

    private static final Object[] HEADER = {"Personalnummer", "Nachname", "Vorname", "OE"};

    @TempDir
    private Path folder;

    @Test
    void aShorterNumberIsAskedAboutOncePerFileAndNeverFilledUp() throws Exception {
        Reading reading = read(FileAgreements.NONE, numbers());
        assertThat(reading.staff(2).personnelNumber()).isEqualTo("417");
        assertThat(reading.records().get(2).status()).isEqualTo(Entry.Status.DECIDE);
        assertThat(reading.codes(2)).containsExactly("NUMBER_SHORT");
        assertThat(reading.summary().problems())
                .filteredOn(problem -> problem.code().equals("NUMBERS_SHORT"))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("weniger als 6 Stellen");
    }

    @Test
    void aShorterNumberIsFilledUpAfterAPersonAgreed() throws Exception {
        Reading reading = read(FileAgreements.NONE.withNumberWidth(6), numbers());
        assertThat(reading.staff(2).personnelNumber()).isEqualTo("000417");
        assertThat(reading.records().get(2).status()).isEqualTo(Entry.Status.READ);
        assertThat(reading.summary().problems()).extracting(Problem::code).doesNotContain("NUMBERS_SHORT");
    }

    @Test
    void aNumberWithLettersIsNotFilledUp() throws Exception {
        Object[][] rows = {HEADER, {"A17", "Kaya", "Deniz", "50"}};
        Reading reading = read(FileAgreements.NONE.withNumberWidth(6), rows);
        assertThat(reading.staff(0).personnelNumber()).isEqualTo("A17");
    }

    @Test
    void aNumberWiderThanAgreedIsAsked() throws Exception {
        Object[][] rows = {HEADER, {"1234567", "Kaya", "Deniz", "50"}};
        Reading reading = read(FileAgreements.NONE.withNumberWidth(6), rows);
        assertThat(reading.codes(0)).containsExactly("NUMBER_UNUSUAL");
    }

    @Test
    void aColumnThatAPersonChoseIsReadWhateverItsHeaderSays() throws Exception {
        Object[][] rows = {{"Personalnummer", "Wer", "Vorname", "Feld 7"}, {"000410", "Kaya", "Deniz", "ja"}};
        Reading reading =
                read(FileAgreements.NONE.withColumns(Map.of("Wer", "familyName", "feld 7", "citizenContact")), rows);
        assertThat(reading.staff(0).familyName()).isEqualTo("Kaya");
        assertThat(reading.staff(0).citizenContact()).isTrue();
        assertThat(reading.summary().problems()).extracting(Problem::code).doesNotContain("COLUMN_UNKNOWN");
    }

    @Test
    void aColumnThatAPersonLeftOutIsNotRead() throws Exception {
        Reading reading = read(FileAgreements.NONE.withColumns(Map.of("OE", "")), numbers());
        assertThat(reading.staff(0).unit()).isNull();
    }

    @Test
    void aChosenColumnGoesBeforeTheOneThatTheHeaderWouldGive() throws Exception {
        Object[][] rows = {
            {"Personalnummer", "Stammkennung", "Nachname", "Vorname"}, {"4711", "000410", "Kaya", "Deniz"}
        };
        Reading reading = read(FileAgreements.NONE.withColumns(Map.of("Stammkennung", "personnelNumber")), rows);
        assertThat(reading.staff(0).personnelNumber()).isEqualTo("000410");
    }

    @Test
    void aNameThatTheKindOfListDoesNotHaveIsNoAgreement() {
        assertThatThrownBy(() -> read(FileAgreements.NONE.withColumns(Map.of("OE", "salary")), numbers()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsWithTheSameHeadersHaveTheSameShape() throws Exception {
        String shape = shape(HEADER);
        assertThat(shape(new Object[] {"OE", "VORNAME", "Nachname", "Personalnummer "}))
                .isEqualTo(shape);
        assertThat(shape(new Object[] {"Personalnummer", "Nachname", "Vorname", "Amt"}))
                .isNotEqualTo(shape);
    }

    @Test
    void aColumnThatNobodyUnderstandsIsNamed() throws Exception {
        Object[][] rows = {
            {"Personalnummer", "Nachname", "Vorname", "Feld 7", "Gehalt"}, {"000410", "Kaya", "Deniz", "x", 1}
        };
        List<Problem> problems = read(FileAgreements.NONE, rows).summary().problems();
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("COLUMN_UNKNOWN"))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("„Feld 7“")
                .doesNotContain("Gehalt");
    }

    private static Object[][] numbers() {
        return new Object[][] {
            HEADER, {"000410", "Kaya", "Deniz", "50"}, {"000411", "Böhme", "Uwe", "50"}, {417, "Roth", "Inga", "50"}
        };
    }

    private String shape(Object[] header) throws Exception {
        Object[] row = {"50", "Deniz", "Kaya", "000410"};
        return read(FileAgreements.NONE, header, row).summary().tables().get(0).shape();
    }

    private Reading read(FileAgreements agreements, Object[]... rows) throws Exception {
        Path file = TestFiles.xlsx(folder.resolve("liste.xlsx"), rows);
        return TestFiles.read(file, ListKind.STAFF, TestFiles.options().withAgreements(agreements));
    }
}
