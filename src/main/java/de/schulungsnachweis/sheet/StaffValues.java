package de.schulungsnachweis.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a staff list.
 *
 * @param unit as written in the row, its group heading or the sheet name
 * @param leader null where the list does not say; blank is not "nein" (R3)
 * @param supervisor personnel number or e-mail of the immediate manager
 * @param onDuty false for who is away on the as-of day (R27)
 * @param exitDay last day of employment; null also where the list says "open end" by a high date
 */
public record StaffValues(
        @Nullable String personnelNumber,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String academicTitle,
        @Nullable String email,
        @Nullable String unit,
        @Nullable String subUnit,
        @Nullable String function,
        @Nullable Boolean leader,
        @Nullable Boolean citizenContact,
        @Nullable Boolean mediaWork,
        @Nullable String supervisor,
        @Nullable Boolean onDuty,
        @Nullable LocalDate entryDay,
        @Nullable LocalDate exitDay)
        implements EntryValues {}
