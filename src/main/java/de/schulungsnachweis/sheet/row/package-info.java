/** From the cells of a row to the values of an entry. */
@NullMarked
package de.schulungsnachweis.sheet.row;

import org.jspecify.annotations.NullMarked;
