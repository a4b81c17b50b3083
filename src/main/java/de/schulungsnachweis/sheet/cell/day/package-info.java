/** Days in all the forms in which offices enter them. */
@NullMarked
package de.schulungsnachweis.sheet.cell.day;

import org.jspecify.annotations.NullMarked;
