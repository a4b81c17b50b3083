package de.schulungsnachweis.organisation.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision in force on the citizen contact of a person.
 *
 * @param id to take it back
 * @param listed what the last list says; null if it says nothing
 * @param actor identifier of who decided, for example {@code lokal:7}
 */
public record ContactDecision(
        long id,
        String unitCode,
        boolean citizenContact,
        @Nullable Boolean listed,
        String actor,
        Instant decidedAt) {

    /** Whether the list says otherwise. */
    public boolean listDiffers() {
        return listed == null || listed != citizenContact;
    }
}
