/** A whole file from its sheets to its entries. */
@NullMarked
package de.schulungsnachweis.sheet.reading;

import org.jspecify.annotations.NullMarked;
