/** The evaluation as a workbook, as JSON and as text. */
@NullMarked
package de.schulungsnachweis.evaluation.export;

import org.jspecify.annotations.NullMarked;
