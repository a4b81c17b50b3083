package de.schulungsnachweis.mandate.judging;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
final class GermanText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    private GermanText() {}

    /** For example {@code 1. Januar 2021}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
