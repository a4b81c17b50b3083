/** The list of organisational units: read, compared with what is stored, and applied. */
@NullMarked
@NamedInterface("unit")
package de.schulungsnachweis.intake.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
