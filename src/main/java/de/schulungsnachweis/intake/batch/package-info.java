/** The Spring Batch jobs behind an import. */
@NullMarked
package de.schulungsnachweis.intake.batch;

import org.jspecify.annotations.NullMarked;
