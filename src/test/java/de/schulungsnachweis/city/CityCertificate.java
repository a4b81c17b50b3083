package de.schulungsnachweis.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented certificate.
 *
 * @param person null where the list names somebody who does not exist
 * @param minutes null where the duration is left out
 */
record CityCertificate(
        @Nullable CityPerson person,
        CityTitle title,
        int variant,
        LocalDate day,
        @Nullable Integer minutes,
        boolean proof,
        boolean repeated) {

    /** The title as the list writes it; the number makes trainings of one kind different ones. */
    String titleText() {
        return title.text() + " " + variant;
    }
}
