/** The command check: one file as JSON, with what only several rows together can tell. */
@NullMarked
package de.schulungsnachweis.sheet.check;

import org.jspecify.annotations.NullMarked;
