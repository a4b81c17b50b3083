package de.schulungsnachweis.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read instead of the key of a cycle. */
class CycleNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12, Monat 12/2026",
        "abruf-2026-12-08-EB 52-1, Abruf für EB 52-1 am 08.12.2026",
        "abfrage-3-anforderung, Abfrage 3: Anforderung",
        "abfrage-3-vor-termin, Abfrage 3: Erinnerung vor dem Termin",
        "abfrage-3-nach-termin, Abfrage 3: Erinnerung nach dem Termin"
    })
    void aKeyBecomesGerman(String key, String expected) {
        assertThat(new CycleNumbers(key, Instant.EPOCH, 0, 0, 0, 0).label()).isEqualTo(expected);
    }
}
