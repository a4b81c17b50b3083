package de.schulungsnachweis.sheet.file;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** ISO days and times as the day numbers of spreadsheets. */
public final class IsoTimes {

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final double SECONDS_PER_DAY = 86_400;

    private IsoTimes() {}

    /** The day number of "2024-03-01" or "2024-03-01T09:00:00"; null if the text is neither. */
    public static @Nullable Double serial(String text) {
        try {
            String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            LocalDateTime time =
                    local.indexOf('T') < 0 ? LocalDate.parse(local).atStartOfDay() : LocalDateTime.parse(local);
            return ChronoUnit.DAYS.between(FIRST, time.toLocalDate())
                    + time.toLocalTime().toSecondOfDay() / SECONDS_PER_DAY;
        } catch (DateTimeException failure) {
            return null;
        }
    }

    /** The fraction of a day of "PT6H30M"; null if the text is no such duration. */
    public static @Nullable Double fractionOfDay(String text) {
        try {
            return Duration.parse(text).toSeconds() / SECONDS_PER_DAY;
        } catch (DateTimeException failure) {
            return null;
        }
    }
}
