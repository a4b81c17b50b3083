package de.schulungsnachweis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EB52 | EB 52 |
                    EB 52 | EB 52 |
                    EB-52 | EB 52 |
                    Eigenbetrieb 52 | EB 52 |
                    Eigenbetrieb 52 Sportstätten | EB 52 | Sportstätten
                    EB HSKD | EB HSKD |
                    50 | 50 |
                    Amt 50 | 50 |
                    Amt 50 Sozialamt | 50 | Sozialamt
                    50 Sozialamt | 50 | Sozialamt
                    50 - Sozialamt | 50 | Sozialamt
                    50.3 Soziale Leistungen | 50.3 | Soziale Leistungen
                    Sozialamt (50) | 50 | Sozialamt
                    Stadt > 50.3 Soziale Leistungen | 50.3 | Soziale Leistungen
                    Sozialamt (Amt 50) | 50 | Sozialamt
                    SG 32.2 Ordnung | 32.2 | Ordnung
                    80.S Fachkräftestrategie | 80.S | Fachkräftestrategie
                    80.s | 80.S |
                    GB2.1 | GB 2.1 |
                    Büro des Geschäftsbereichs 5 | GB 5 |
                    SBA Cotta | SBA Cotta |
                    Stadtbezirksamt Cotta | SBA Cotta |
                    Verwaltungsstelle Langebrück | VSt Langebrück |
                    INAUSLB | INAUSLB |
                    GPR Gesamtpersonalrat | GPR | Gesamtpersonalrat
                    """)
    void readsAUnitAsOfficesWriteIt(String written, String code, String name) {
        UnitText unit = UnitCode.parse(written);

        assertThat(unit.code()).isNotNull().hasToString(code);
        assertThat(unit.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sozialamt",
                "Archiv 2019",
                "2024",
                "1. Quartal",
                "Übersicht",
                "_Listen",
                "Tabelle1",
                "Eigenbetrieb"
            })
    void leavesTheCodeOutWhereTheTextDoesNotReadAsOne(String written) {
        assertThat(UnitCode.parse(written).code()).isNull();
    }

    @Test
    void removesInvisibleCharactersAndSurplusBlanks() {
        UnitText unit = UnitCode.parse("\uFEFF50.3\u00A0 Soziale\u200B  Leistungen ");

        assertThat(unit.written()).isEqualTo("50.3 Soziale Leistungen");
        assertThat(unit.code()).isEqualTo(new UnitCode("50.3"));
    }

    @Test
    void takesTwoSpellingsOfOneCodeForEqual() {
        assertThat(new UnitCode("EB52")).isEqualTo(new UnitCode("eb 52")).hasSameHashCodeAs(new UnitCode("EB-52"));
        assertThat(new UnitCode("VSt Langebrück")).isEqualTo(new UnitCode("VST Langebrueck"));
        assertThat(new UnitCode("50.3")).isNotEqualTo(new UnitCode("503"));
    }

    @Test
    void ordersNumbersByValueThenText() {
        List<String> sorted = Stream.of(
                        "GPR", "EB 52", "100", "10.10", "EB HSKD", "10.2", "9", "GB 1", "10", "EB 17", "80.S", "80")
                .map(UnitCode::new)
                .sorted()
                .map(UnitCode::text)
                .toList();

        assertThat(sorted)
                .containsExactly(
                        "9", "10", "10.2", "10.10", "80", "80.S", "100", "EB 17", "EB 52", "EB HSKD", "GB 1", "GPR");
    }

    @Test
    void knowsTheUnitThatAPartBelongsTo() {
        assertThat(new UnitCode("10.1").parent()).isEqualTo(new UnitCode("10"));
        assertThat(new UnitCode("10").parent()).isNull();
    }
}
