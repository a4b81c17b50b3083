package de.schulungsnachweis.city;

import de.schulungsnachweis.mandate.TargetGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invented person of an invented city. */
record CityPerson(
        String number,
        String familyName,
        String givenName,
        String unit,
        TargetGroup group,
        boolean onDuty,
        LocalDate entryDay,
        @Nullable LocalDate exitDay) {}
