package de.schulungsnachweis.recognition.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer in force.
 *
 * @param listed the person as the list names it
 * @param familyName of the person who was chosen; null if it was none of those proposed
 * @param actor identifier of who answered, for example {@code lokal:7}
 */
public record GivenPerson(
        long id,
        String listed,
        @Nullable String familyName,
        @Nullable String givenName,
        String actor,
        Instant at) {}
