package de.schulungsnachweis.recognition.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record as a list states it.
 *
 * @param firstDay null if only the last day is known
 * @param minutes null if the list does not state them clearly
 * @param proof null if the list does not say
 */
public record AskedRecord(
        String title,
        @Nullable String provider,
        @Nullable String courseNumber,
        @Nullable LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Integer minutes,
        @Nullable Boolean proof) {}
