/** Asking for the evaluation, delivering and closing it, for other programs. */
@NullMarked
package de.schulungsnachweis.front.api.round;

import org.jspecify.annotations.NullMarked;
