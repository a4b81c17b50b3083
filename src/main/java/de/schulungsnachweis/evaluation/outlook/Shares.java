package de.schulungsnachweis.evaluation.outlook;

import java.util.Locale;

/** Shares in percent, as German readers expect them. */
final class Shares {

    private static final double PERCENT = 100;

    private Shares() {}

    /** For example {@code 62,5 %}; a dash where there is no whole (R22). */
    static String text(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.GERMANY, "%.1f %%", PERCENT * part / whole);
    }
}
