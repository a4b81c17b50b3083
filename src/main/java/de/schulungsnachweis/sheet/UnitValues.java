package de.schulungsnachweis.sheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of organisational units.
 *
 * @param kind as written, for example "Amt"
 * @param otherSpellings further ways of writing the unit; empty if there are none
 * @param validFrom first day; null if open
 * @param validUntil last day; null if open
 */
public record UnitValues(
        @Nullable String code,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String division,
        @Nullable String headPersonnelNumber,
        @Nullable String email,
        List<String> otherSpellings,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil)
        implements EntryValues {

    public UnitValues {
        otherSpellings = List.copyOf(otherSpellings);
    }
}
