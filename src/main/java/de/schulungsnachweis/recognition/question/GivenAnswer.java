package de.schulungsnachweis.recognition.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer in force.
 *
 * @param records the records about which was asked, by title and last day
 * @param actor identifier of who answered, for example {@code lokal:7}
 */
public record GivenAnswer(
        long id,
        String familyName,
        @Nullable String givenName,
        Answer answer,
        List<Described> records,
        String actor,
        Instant at) {

    /** A record in short. */
    public record Described(String title, LocalDate lastDay) {}
}
