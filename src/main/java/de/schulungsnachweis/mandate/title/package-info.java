/** When two titles mean the same training, parts of one, or similar ones (R9, R14). */
@NullMarked
@NamedInterface("title")
package de.schulungsnachweis.mandate.title;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
