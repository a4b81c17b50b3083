/** The page of the yearly uptake. */
@NullMarked
package de.schulungsnachweis.front.uptake;

import org.jspecify.annotations.NullMarked;
