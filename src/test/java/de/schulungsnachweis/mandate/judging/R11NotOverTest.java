package de.schulungsnachweis.mandate.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R11: what ends after the as-of day or in the future does not count yet. */
class R11NotOverTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void whatEndedYesterdayIsOver() {
        assertThat(WindowRule.isOver(TODAY.minusDays(1), AS_OF, TODAY)).isTrue();
    }

    @Test
    void whatEndsTodayIsOver() {
        assertThat(WindowRule.isOver(TODAY, AS_OF, TODAY)).isTrue();
    }

    @Test
    void whatEndsTomorrowIsNotOver() {
        assertThat(WindowRule.isOver(TODAY.plusDays(1), AS_OF, TODAY)).isFalse();
    }

    @Test
    void whatEndedOnAPastAsOfDayIsOver() {
        LocalDate pastAsOf = LocalDate.of(2025, 6, 30);
        assertThat(WindowRule.isOver(pastAsOf, pastAsOf, TODAY)).isTrue();
    }

    @Test
    void whatEndedTheDayAfterAPastAsOfDayIsNotOverAsOfThen() {
        LocalDate pastAsOf = LocalDate.of(2025, 6, 30);
        assertThat(WindowRule.isOver(pastAsOf.plusDays(1), pastAsOf, TODAY)).isFalse();
    }
}
