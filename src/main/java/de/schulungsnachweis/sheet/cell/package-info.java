/** What a single cell says: days, names, numbers, yes and no. */
@NullMarked
package de.schulungsnachweis.sheet.cell;

import org.jspecify.annotations.NullMarked;
