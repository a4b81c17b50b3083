/** Reading on threads of their own, ahead of whoever needs what is read. */
@NullMarked
package de.schulungsnachweis.sheet.ahead;

import org.jspecify.annotations.NullMarked;
