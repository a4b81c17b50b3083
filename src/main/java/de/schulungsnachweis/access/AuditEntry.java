package de.schulungsnachweis.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param actor identifier of who acted, for example {@code lokal:7}
 * @param subject identifier of what it was done to; null for the whole
 */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        AuditAction action,
        @Nullable String subject) {}
