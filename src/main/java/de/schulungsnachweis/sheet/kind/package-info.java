/** Tells from the columns of a file what kind of list it is. */
@NullMarked
package de.schulungsnachweis.sheet.kind;

import org.jspecify.annotations.NullMarked;
