/** The plan of an import: made, shown, applied, undone. */
@NullMarked
package de.schulungsnachweis.intake.plan;

import org.jspecify.annotations.NullMarked;
