package de.schulungsnachweis.front.api;

import org.jspecify.annotations.Nullable;

/**
 * The form of every failure (RFC 9457), for the description only.
 *
 * @param type names the kind of the problem and never changes
 * @param field the name of the value that cannot be; null where it is none
 */
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String field) {}
