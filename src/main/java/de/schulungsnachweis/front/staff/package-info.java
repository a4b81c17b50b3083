/** The persons of the own units: list, one person, the sheet "Ihr Stand", and what is set or typed in by hand. */
@NullMarked
package de.schulungsnachweis.front.staff;

import org.jspecify.annotations.NullMarked;
