/** The doors for other programs. */
@NullMarked
package de.schulungsnachweis.front.api;

import org.jspecify.annotations.NullMarked;
