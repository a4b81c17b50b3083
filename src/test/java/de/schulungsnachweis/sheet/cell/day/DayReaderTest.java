package de.schulungsnachweis.sheet.cell.day;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.sheet.DayValue;
import de.schulungsnachweis.sheet.cell.Finding;
import de.schulungsnachweis.sheet.cell.Finding.Certainty;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.NumberFormats;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15.03.2024",
                "15.3.24",
                "15. März 2024",
                "15.Mrz.24",
                "15 Maerz 2024",
                "2024-03-15",
                "2024-03-15 10:15:00",
                "2024-03-15T10:15:00Z",
                "20240315",
                "15032024",
                "15-03-2024",
                "15/03/2024",
                "15.03.2024, 14:30 Uhr",
                "Fr., 15.03.2024",
                "Freitag, 15. März 2024",
                "am 15.03.2024",
                "15. Mär 2024, 09:03",
                "March 15, 2024",
                "15-Mar-2024",
                " 15.03.2024 ",
                "15.03.2024,",
                "Fr 15.03.2024",
                "15.03.2024, 9 Uhr",
                "15.03.2024, 9-15 Uhr",
                "15.03.2024 09:00 - 16:00"
            })
    void readsOneDayInAllItsForms(String written) {
        Finding<DaySpan> finding = read(written);

        assertThat(finding.certainty()).isEqualTo(Certainty.SURE);
        assertThat(Objects.requireNonNull(finding.value()).last()).isEqualTo(DayValue.of(LocalDate.of(2024, 3, 15)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    06.-08.03.2024 | 2024-03-06 | 2024-03-08
                    06.03.-08.03.2024 | 2024-03-06 | 2024-03-08
                    06.03.2024 bis 08.03.2024 | 2024-03-06 | 2024-03-08
                    vom 28.02. bis 01.03.2024 | 2024-02-28 | 2024-03-01
                    6.–8. März 2024 | 2024-03-06 | 2024-03-08
                    06./07.03.2024 | 2024-03-06 | 2024-03-07
                    06. u. 07.03.2024 | 2024-03-06 | 2024-03-07
                    März - Mai 2024 | 2024-03 | 2024-05
                    """)
    void readsRangesOfDays(String written, String first, String last) {
        DaySpan span = Objects.requireNonNull(read(written).value());

        assertThat(read(written).certainty()).isEqualTo(Certainty.SURE);
        assertThat(Objects.requireNonNull(span.first()).iso()).isEqualTo(first);
        assertThat(span.last().iso()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"03/2024, 2024-03", "Mrz 24, 2024-03", "März 2024, 2024-03", "2024-03, 2024-03", "2024, 2024"})
    void keepsThePrecisionOfAMonthOrAYear(String written, String iso) {
        assertThat(Objects.requireNonNull(read(written).value()).last().iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    03/04/2024 | DATE_AMBIGUOUS
                    03/14/2024 | DATE_US
                    1.3. | DATE_NO_YEAR
                    15,03,2024 | DATE_TYPO
                    O1.O3.2024 | DATE_TYPO
                    45352 | DATE_SERIAL_TEXT
                    KW 12/2024 | DATE_PERIOD
                    2. Quartal 2024 | DATE_PERIOD
                    Sommer 2023 | DATE_PERIOD
                    ca. 2020 | DATE_APPROX
                    06.03.24 u. 13.03.24 | DATE_TWO
                    06. und 13.03.2024 | DATE_TWO
                    15.03.2024 (verlängert) | DATE_WITH_REMARK
                    08.03.2024 - 06.03.2024 | DATE_REVERSED
                    31.12.9999 | DATE_OPEN_END
                    01.03.2062 | DATE_FUTURE
                    """)
    void asksWhereADayCanBeReadInMoreThanOneWay(String written, String code) {
        assertThat(read(written).certainty()).isEqualTo(Certainty.ASK);
        assertThat(read(written).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2024, DATE_INVALID",
        "29.02.2023, DATE_INVALID",
        "00.00.0000, DATE_PLACEHOLDER",
        "01.03.0224, DATE_IMPLAUSIBLE",
        "01.03.2204, DATE_IMPLAUSIBLE",
        "siehe Akte, DATE_UNREADABLE",
        "'60,00', DATE_UNREADABLE"
    })
    void saysWhatCannotBeADay(String written, String code) {
        assertThat(read(written)).isEqualTo(Finding.impossible(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "k.A.", "?", " "})
    void takesABlankForNothing(String written) {
        assertThat(read(written).certainty()).isEqualTo(Certainty.MISSING);
    }

    @Test
    void readsTheNumberOfADateCellAndNotItsLook() {
        assertThat(number(45366, "[$-409]m/d/yyyy"))
                .isEqualTo(Finding.sure(DaySpan.of(DayValue.of(LocalDate.of(2024, 3, 15)))));
        assertThat(number(45366, "mm/yyyy").code()).isEqualTo("DATE_FORMAT_HIDES_DAY");
        assertThat(number(0, "dd.mm.yyyy").code()).isEqualTo("DATE_PLACEHOLDER");
        assertThat(number(60, "dd.mm.yyyy").code()).isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(number(-1, "dd.mm.yyyy").code()).isEqualTo("DATE_INVALID");
    }

    @Test
    void readsTheNumberThatADayIsWrittenAs() {
        assertThat(Objects.requireNonNull(number(45366, "General").value())
                        .last()
                        .iso())
                .isEqualTo("2024-03-15");
        assertThat(Objects.requireNonNull(number(20240315, "0").value()).last().iso())
                .isEqualTo("2024-03-15");
        assertThat(Objects.requireNonNull(number(1032024, "00000000").value())
                        .last()
                        .iso())
                .isEqualTo("2024-03-01");
    }

    private static Finding<DaySpan> read(String written) {
        return DayReader.read(Cell.text(0, written));
    }

    private static Finding<DaySpan> number(double number, String format) {
        return DayReader.read(Cell.number(0, Double.toString(number), number, NumberFormats.parse(format)));
    }
}
