package de.schulungsnachweis.front.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people type them: 16.05.2024, 16.5.24 or 2024-05-16. */
public final class TypedDay {

    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{2}|\\d{4})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int CENTURY = 2000;

    private TypedDay() {}

    /** The day; null for what is empty or no day. */
    public static @Nullable LocalDate of(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String text = typed.strip();
        Matcher german = GERMAN.matcher(text);
        if (!german.matches() && !ISO.matcher(text).matches()) {
            return null;
        }
        try {
            return german.matches()
                    ? LocalDate.of(year(german.group(3)), number(german.group(2)), number(german.group(1)))
                    : LocalDate.parse(text);
        } catch (DateTimeException e) {
            // For example 31.02.2024: the caller says that this is no day.
            return null;
        }
    }

    /** The day as a form proposes it, for example 16.05.2024; it can be read again. */
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    private static int year(String written) {
        return written.length() == 2 ? CENTURY + number(written) : number(written);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
