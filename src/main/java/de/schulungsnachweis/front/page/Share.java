package de.schulungsnachweis.front.page;

import de.schulungsnachweis.mandate.Rate;

/** How far a group is, as the page shows it (R21). */
public record Share(String target, String fulfilled, String open, String rate) {

    /** The texts of a rate. */
    public static Share of(Rate rate) {
        return new Share(
                GermanNumbers.number(rate.target()),
                GermanNumbers.number(rate.fulfilled()),
                GermanNumbers.number(rate.target() - rate.fulfilled()),
                GermanNumbers.percent(rate));
    }
}
