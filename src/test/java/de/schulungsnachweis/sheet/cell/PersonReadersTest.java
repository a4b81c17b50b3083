package de.schulungsnachweis.sheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.sheet.cell.Finding.Certainty;
import de.schulungsnachweis.sheet.cell.NameReader.Order;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.NumberFormats;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonReadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Beispiel, Petra | Beispiel | Petra |
                    Beispiel-Groß, Dr. Petra | Beispiel-Groß | Petra | Dr.
                    Prof. Dr. Petra Beispiel | Beispiel | Petra | Prof. Dr.
                    von der Aue, Karl | von der Aue | Karl |
                    Aue, Karl von der | von der Aue | Karl |
                    Karl von der Aue | von der Aue | Karl |
                    Beispiel (geb. Muster), Petra | Beispiel | Petra |
                    Beispiel, Petra geb. Muster | Beispiel | Petra |
                    Beispiel, Dipl.-Ing. (FH) Petra, M.Sc. | Beispiel | Petra | Dipl.-Ing. (FH); M.Sc.
                    Beispiel - Groß , Petra ; | Beispiel-Groß | Petra |
                    Herr Karl Muster | Muster | Karl |
                    """)
    void takesNamesApart(String written, String family, String given, String title) {
        Finding<PersonName> finding = NameReader.read(written, Order.UNKNOWN, null);

        assertThat(finding.certainty()).isEqualTo(Certainty.SURE);
        assertThat(finding.value()).isEqualTo(new PersonName(family, given, title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Petra Beispiel | NAME_ORDER
                    BEISPIEL Petra | NAME_ORDER
                    Beispiel, P. | NAME_INITIAL
                    Beispiel, Petra (Elternzeit) | NAME_REMARK
                    Be?spiel, Petra | NAME_LETTER_LOST
                    """)
    void asksWhereANameIsNotCertain(String written, String code) {
        assertThat(NameReader.read(written, Order.UNKNOWN, null).code()).isEqualTo(code);
        assertThat(NameReader.read(written, Order.UNKNOWN, null).certainty()).isEqualTo(Certainty.ASK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    N.N. | NAME_PLACEHOLDER
                    Stelle unbesetzt | NAME_PLACEHOLDER
                    Herr Dr. Beispiel | NAME_INCOMPLETE
                    Meyer, Maike / Meier, Mike | NAME_TWO_PERSONS
                    12345 | NAME_UNREADABLE
                    """)
    void saysWhatIsNoNameOfOnePerson(String written, String code) {
        assertThat(NameReader.read(written, Order.UNKNOWN, null)).isEqualTo(Finding.impossible(code));
    }

    @Test
    void learnsTheOrderOfANameFromItsHeaderOrItsEmail() {
        PersonName petra = new PersonName("Beispiel", "Petra", null);

        assertThat(NameReader.read("Petra Beispiel", Order.GIVEN_FIRST, null).value())
                .isEqualTo(petra);
        assertThat(NameReader.read("Beispiel Petra", Order.FAMILY_FIRST, null).value())
                .isEqualTo(petra);
        assertThat(NameReader.read("Beispiel Petra", Order.UNKNOWN, "petra.beispiel@stadt.example")
                        .value())
                .isEqualTo(petra);
    }

    @Test
    void readsANumberBehindANameAsPartOfItAndAsksAboutALostLetter() {
        assertThat(NameReader.readPart("Beispiel2", true))
                .isEqualTo(Finding.sure(new PersonName("Beispiel2", null, null)));
        assertThat(NameReader.readPart("Beispiel-Groß3", true))
                .isEqualTo(Finding.sure(new PersonName("Beispiel-Groß3", null, null)));
        assertThat(NameReader.readPart("Beispiel-?roß", true).code()).isEqualTo("NAME_LETTER_LOST");
        assertThat(NameReader.readPart("Vakant 2", true).certainty()).isEqualTo(Certainty.IMPOSSIBLE);
    }

    @Test
    void takesAPlaceholderWordForANameWhereItIsOne() {
        assertThat(NameReader.readPart("Frei", true).certainty()).isEqualTo(Certainty.SURE);
        assertThat(NameReader.read("Frei, Petra", Order.UNKNOWN, null).certainty())
                .isEqualTo(Certainty.SURE);
        assertThat(NameReader.readPart("unbesetzt", true).certainty()).isEqualTo(Certainty.IMPOSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "00012345, 00012345",
        "Pers.-Nr. 00012345, 00012345",
        "12345.0, 12345",
        "00 012 345, 00012345",
        "EB-12345, EB-12345"
    })
    void readsPersonnelNumbersAsTheyAreWritten(String written, String number) {
        assertThat(PersonnelNumberReader.read(Cell.text(0, written)).value()).isEqualTo(number);
    }

    @Test
    void doesNotTrustARoundedPersonnelNumber() {
        assertThat(PersonnelNumberReader.read(Cell.text(0, "'00012345")).value())
                .isEqualTo("00012345");
        assertThat(PersonnelNumberReader.read(Cell.text(0, "1,23457E+11")).code())
                .isEqualTo("NUMBER_ROUNDED");
        assertThat(PersonnelNumberReader.read(Cell.text(0, "Amtsleitung")).code())
                .isEqualTo("NUMBER_UNREADABLE");
    }

    @Test
    void keepsTheZerosOfTheNumberFormat() {
        Cell cell = Cell.number(0, "12345", 12345, NumberFormats.parse("00000000"));

        assertThat(PersonnelNumberReader.read(cell).value()).isEqualTo("00012345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "Ja", "JA ", "j", "x", "X", "✓", "1", "wahr", "yes", "ja (Telefon)"})
    void readsYes(String written) {
        assertThat(YesNoReader.read(written)).isEqualTo(Finding.sure(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nein", "Nein", "n", "0", "falsch", "no", "☐"})
    void readsNo(String written) {
        assertThat(YesNoReader.read(written)).isEqualTo(Finding.sure(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teilweise", "?", "ja, teilweise", "✗", "unbekannt", "SGL"})
    void asksWhereItIsNeitherYesNorNo(String written) {
        assertThat(YesNoReader.read(written).certainty()).isEqualTo(Certainty.ASK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "k.A."})
    void takesNothingForNeither(String written) {
        assertThat(YesNoReader.read(written).certainty()).isEqualTo(Certainty.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "liegt vor, true",
        "teilgenommen, true",
        "Bearbeitet, true",
        "angemeldet, false",
        "storniert, false",
        "nicht erschienen, false",
        "in Bearbeitung, false",
        "Nicht abgeschlossen, false",
        "'teilgenommen, nicht bestanden', true",
        "fehlt, false"
    })
    void readsWhetherThereIsAProof(String written, boolean proof) {
        assertThat(ProofReader.read(written)).isEqualTo(Finding.sure(proof));
    }

    @Test
    void readsEmailsAlsoAsLinks() {
        assertThat(Objects.requireNonNull(
                        EmailReader.read("mailto:petra.beispiel@stadt.example").value()))
                .isEqualTo("petra.beispiel@stadt.example");
        assertThat(EmailReader.read("a@b.example; c@d.example").code()).isEqualTo("EMAIL_SEVERAL");
        assertThat(EmailReader.read("petra.beispiel(at)stadt.example").code()).isEqualTo("EMAIL_INVALID");
    }
}
