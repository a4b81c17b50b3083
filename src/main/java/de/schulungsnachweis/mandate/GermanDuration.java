package de.schulungsnachweis.mandate;

/** Durations as people read them. */
public final class GermanDuration {

    private static final int MINUTES_PER_HOUR = 60;

    private GermanDuration() {}

    /** For example {@code 5 Stunden 15 Minuten}. */
    public static String of(int minutes) {
        int hours = minutes / MINUTES_PER_HOUR;
        int rest = minutes % MINUTES_PER_HOUR;
        if (hours == 0) {
            return amount(rest, "Minute", "Minuten");
        }
        String wholeHours = amount(hours, "Stunde", "Stunden");
        return rest == 0 ? wholeHours : wholeHours + " " + amount(rest, "Minute", "Minuten");
    }

    /** Whether the duration reads as one thing: "1 Stunde ist", not "1 Stunde sind". */
    public static boolean isSingular(int minutes) {
        return minutes == 1 || minutes == MINUTES_PER_HOUR;
    }

    private static String amount(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
