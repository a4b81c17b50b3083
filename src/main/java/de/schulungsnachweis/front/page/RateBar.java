package de.schulungsnachweis.front.page;

import de.schulungsnachweis.mandate.Rate;
import java.util.ArrayList;
import java.util.List;

/**
 * One bar of the chart of rates; lengths in the units of the picture.
 *
 * @param top where the bar begins
 * @param done how long the part of those who have fulfilled is; 0 without a target group
 * @param open how long the rest is
 * @param rate what is written beside it
 */
public record RateBar(String letter, int top, int done, int open, String rate) {

    private static final int LENGTH = 400;
    private static final int HEIGHT = 36;
    private static final String LETTERS = "ABC";

    /** The bars of lines A, B and so on, one below the other. */
    public static List<RateBar> ofAll(List<Rate> rates) {
        List<RateBar> bars = new ArrayList<>();
        for (Rate rate : rates) {
            int done = (int) Math.round(rate.quotient().orElse(0) * LENGTH);
            int number = bars.size();
            bars.add(new RateBar(
                    LETTERS.substring(number, number + 1),
                    number * HEIGHT,
                    done,
                    rate.target() == 0 ? 0 : LENGTH - done,
                    GermanNumbers.percent(rate)));
        }
        return bars;
    }
}
