package de.schulungsnachweis.intake.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param header as written
 * @param meaning the name of its value in the JSON of {@code check}; empty if it was left unread; null if nobody knows what it
 *     means
 */
public record ReadColumn(String header, @Nullable String meaning) {}
