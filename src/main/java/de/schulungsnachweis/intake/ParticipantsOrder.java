package de.schulungsnachweis.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One training of many persons.
 *
 * @param provider null if it is not known
 * @param firstDay null if the training took one day
 * @param duration as people write it, for example "8 UE"; null if it is not known
 * @param participants one person a line: the personnel number, "Nachname, Vorname", or both with a semicolon or tab
 *     between them
 * @param unit the unit of the persons; null if there is none
 */
public record ParticipantsOrder(
        String title,
        @Nullable String provider,
        @Nullable LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String duration,
        String participants,
        @Nullable String unit) {}
