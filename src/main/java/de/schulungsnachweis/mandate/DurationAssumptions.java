package de.schulungsnachweis.mandate;

/**
 * How a duration is read where the text leaves it open.
 *
 * @param minutesPerUnit length of one Unterrichtseinheit (R18)
 * @param unitsPerDay how many Unterrichtseinheiten a whole day without times is taken for (R19)
 * @param assumeDays whether days without times are assumed at all; else such records go to review (R19)
 */
public record DurationAssumptions(int minutesPerUnit, int unitsPerDay, boolean assumeDays) {

    /** How long so many Unterrichtseinheiten are, for example {@code 6 Stunden}. */
    public String text(int units) {
        return GermanDuration.of(units * minutesPerUnit);
    }
}
