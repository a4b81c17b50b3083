/** The workbook in which people mend the rows of a list. */
@NullMarked
package de.schulungsnachweis.intake.mending;

import org.jspecify.annotations.NullMarked;
