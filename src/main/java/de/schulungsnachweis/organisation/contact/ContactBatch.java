package de.schulungsnachweis.organisation.contact;

import java.time.Instant;

/**
 * What was decided at once on the citizen contact of several persons and is still in force.
 *
 * @param id of one of its decisions
 * @param persons for how many it is still in force
 * @param actor identifier of who decided, for example {@code lokal:7}
 */
public record ContactBatch(
        long id, String unitCode, boolean citizenContact, int persons, String actor, Instant decidedAt) {}
