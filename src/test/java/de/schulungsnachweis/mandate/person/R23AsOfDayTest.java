package de.schulungsnachweis.mandate.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.person.EmploymentRule.Employment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R23: who is counted on the as-of day, and who joined in its last quarter. */
class R23AsOfDayTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2026, 12, 30);
    private static final LocalDate DAY_AFTER = LocalDate.of(2027, 1, 1);
    private static final LocalDate FIRST_OF_OCTOBER = LocalDate.of(2026, 10, 1);

    @Test
    void whoseLastDayIsTheDayBeforeHasLeft() {
        assertThat(EmploymentRule.on(AS_OF, null, DAY_BEFORE)).isEqualTo(Employment.LEFT);
    }

    @Test
    void whoseLastDayIsTheAsOfDayIsStillCounted() {
        assertThat(EmploymentRule.on(AS_OF, null, AS_OF)).isEqualTo(Employment.EMPLOYED);
    }

    @Test
    void whoLeavesTheDayAfterIsCounted() {
        assertThat(EmploymentRule.on(AS_OF, null, DAY_AFTER)).isEqualTo(Employment.EMPLOYED);
    }

    @Test
    void whoJoinsTheDayBeforeIsCounted() {
        assertThat(EmploymentRule.on(AS_OF, DAY_BEFORE, null)).isEqualTo(Employment.EMPLOYED);
    }

    @Test
    void whoJoinsOnTheAsOfDayIsCounted() {
        assertThat(EmploymentRule.on(AS_OF, AS_OF, null)).isEqualTo(Employment.EMPLOYED);
    }

    @Test
    void whoJoinsTheDayAfterHasNotYetJoined() {
        assertThat(EmploymentRule.on(AS_OF, DAY_AFTER, null)).isEqualTo(Employment.NOT_YET_JOINED);
    }

    @Test
    void withoutKnownDaysThePersonIsEmployed() {
        assertThat(EmploymentRule.on(AS_OF, null, null)).isEqualTo(Employment.EMPLOYED);
    }

    @Test
    void whoJoinedAndLeftBeforeHasLeft() {
        assertThat(EmploymentRule.on(AS_OF, LocalDate.of(2020, 3, 1), LocalDate.of(2025, 2, 28)))
                .isEqualTo(Employment.LEFT);
    }

    @Test
    void whoLeavesOnTheLeapDayIsCountedThatDayAndNotTheNext() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        assertThat(EmploymentRule.on(leapDay, null, leapDay)).isEqualTo(Employment.EMPLOYED);
        assertThat(EmploymentRule.on(leapDay.plusDays(1), null, leapDay)).isEqualTo(Employment.LEFT);
    }

    @Test
    void whoJoinedOnThirtiethOfSeptemberIsNotNew() {
        assertThat(EmploymentRule.newInLastQuarter(AS_OF, FIRST_OF_OCTOBER.minusDays(1)))
                .isFalse();
    }

    @Test
    void whoJoinedOnFirstOfOctoberIsNew() {
        assertThat(EmploymentRule.newInLastQuarter(AS_OF, FIRST_OF_OCTOBER)).isTrue();
    }

    @Test
    void whoJoinedOnTheAsOfDayIsNew() {
        assertThat(EmploymentRule.newInLastQuarter(AS_OF, AS_OF)).isTrue();
    }

    @Test
    void whoJoinsAfterTheAsOfDayIsNotNew() {
        assertThat(EmploymentRule.newInLastQuarter(AS_OF, DAY_AFTER)).isFalse();
    }

    @Test
    void anUnknownEntryIsNotNew() {
        assertThat(EmploymentRule.newInLastQuarter(AS_OF, null)).isFalse();
    }

    @Test
    void onFirstOfOctoberItselfTheQuarterBeginsThatDay() {
        assertThat(EmploymentRule.newcomersSince(FIRST_OF_OCTOBER)).isEqualTo(FIRST_OF_OCTOBER);
    }

    @Test
    void beforeOctoberTheLatestFirstOfOctoberIsThatOfTheYearBefore() {
        assertThat(EmploymentRule.newcomersSince(FIRST_OF_OCTOBER.minusDays(1))).isEqualTo(LocalDate.of(2025, 10, 1));
    }
}
