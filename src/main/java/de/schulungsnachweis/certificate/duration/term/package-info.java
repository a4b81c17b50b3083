/** The terms of a duration text, read from its words, numbers, clock times and dates. */
@NullMarked
package de.schulungsnachweis.certificate.duration.term;

import org.jspecify.annotations.NullMarked;
