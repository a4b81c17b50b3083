/** The first page: what is to be done now, and how far everybody is. */
@NullMarked
package de.schulungsnachweis.front.start;

import org.jspecify.annotations.NullMarked;
