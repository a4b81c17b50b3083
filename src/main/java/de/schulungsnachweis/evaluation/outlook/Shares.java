package de.schulungsnachweis.evaluation.outlook;

import java.util.Locale;
import java.util.regex.Pattern;

/** Shares in percent, as German readers expect them. */
final class Shares {

    private static final double PERCENT = 100;

    private static final Pattern SHARE = Pattern.compile("\\d+,\\d %|–");

    private Shares() {}

    /** For example {@code 62,5 %}; a dash where there is no whole (R22). */
    static String text(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.GERMANY, "%.1f %%", PERCENT * part / whole);
    }

    /** Whether this is such a text. */
    static boolean isShare(Object cell) {
        return cell instanceof String text && SHARE.matcher(text).matches();
    }
}
