/** How a person stands to the mandate and to the as-of day (R1 to R5, R23). */
@NullMarked
@NamedInterface("person")
package de.schulungsnachweis.mandate.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
