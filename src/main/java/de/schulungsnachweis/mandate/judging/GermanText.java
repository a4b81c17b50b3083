package de.schulungsnachweis.mandate.judging;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and durations as people read them. */
final class GermanText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    private static final int MINUTES_PER_HOUR = 60;

    private GermanText() {}

    /** For example {@code 1. Januar 2021}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example {@code 5 Stunden 15 Minuten}. */
    static String duration(int minutes) {
        int hours = minutes / MINUTES_PER_HOUR;
        int rest = minutes % MINUTES_PER_HOUR;
        if (hours == 0) {
            return amount(rest, "Minute", "Minuten");
        }
        String wholeHours = amount(hours, "Stunde", "Stunden");
        return rest == 0 ? wholeHours : wholeHours + " " + amount(rest, "Minute", "Minuten");
    }

    /** Whether the duration reads as one thing: "1 Stunde ist", not "1 Stunde sind". */
    static boolean isSingular(int minutes) {
        return minutes == 1 || minutes == MINUTES_PER_HOUR;
    }

    private static String amount(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
