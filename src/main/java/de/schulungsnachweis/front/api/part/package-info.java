/** Long lists in parts. */
@NullMarked
package de.schulungsnachweis.front.api.part;

import org.jspecify.annotations.NullMarked;
