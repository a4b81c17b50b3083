/** Persons of the own units: how each one stands to the mandate, and why. Only their training officer sees them (R25). */
@NullMarked
@NamedInterface("person")
package de.schulungsnachweis.evaluation.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
