/** The recognition desk: deciding on titles and durations, the course catalogue, and new rules. */
@NullMarked
package de.schulungsnachweis.front.recognition;

import org.jspecify.annotations.NullMarked;
