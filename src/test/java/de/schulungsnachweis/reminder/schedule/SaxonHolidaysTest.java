package de.schulungsnachweis.reminder.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public holidays of Saxony, compared with a calendar on paper. */
class SaxonHolidaysTest {

    @Test
    void theHolidaysOf2026AreThoseOfTheCalendar() {
        assertThat(holidays(2026))
                .map(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-10-03",
                        "2026-10-31",
                        "2026-11-18",
                        "2026-12-25",
                        "2026-12-26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01", "2025-04-21", "2027-03-29", "2038-04-26", "2049-04-19"})
    void easterMondayIsFoundInEarlyAndLateYears(String day) {
        assertThat(SaxonHolidays.isHoliday(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-11-16", "2023-11-22", "2024-11-20", "2025-11-19", "2027-11-17"})
    void repentanceDayIsTheWednesdayBeforeThe23rdOfNovember(String day) {
        assertThat(SaxonHolidays.isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    @Test
    void corpusChristiIsAWorkingDay() {
        assertThat(SaxonHolidays.isWorkingDay(LocalDate.of(2026, 6, 4))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-22"})
    void weekendsAreNoWorkingDays(String day) {
        assertThat(SaxonHolidays.isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    private static Stream<LocalDate> holidays(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(SaxonHolidays::isHoliday);
    }
}
