package de.schulungsnachweis.reminder;

import java.time.Instant;

/**
 * A cycle in numbers of mails.
 *
 * @param key for example {@code 2026-12}
 */
public record CycleNumbers(String key, Instant preparedAt, int waiting, int sent, int skipped, int failed) {}
