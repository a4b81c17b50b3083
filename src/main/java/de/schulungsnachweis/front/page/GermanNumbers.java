package de.schulungsnachweis.front.page;

import de.schulungsnachweis.mandate.Rate;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as German readers expect them. */
public final class GermanNumbers {

    private static final String NO_RATE = "–";
    private static final int PERCENT = 100;

    private GermanNumbers() {}

    /** With points between thousands. */
    public static String number(int number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }

    /** The rate in percent; a dash where there is nobody to be trained (R22). */
    public static String percent(Rate rate) {
        OptionalDouble quotient = rate.quotient();
        // A line never breaks between the number and its sign.
        return quotient.isEmpty()
                ? NO_RATE
                : String.format(Locale.GERMANY, "%.1f\u00a0%%", PERCENT * quotient.getAsDouble());
    }
}
