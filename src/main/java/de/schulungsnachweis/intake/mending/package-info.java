/** The rows of a list that have a problem, as a workbook to mend and upload again. */
@NullMarked
@NamedInterface("mending")
package de.schulungsnachweis.intake.mending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
