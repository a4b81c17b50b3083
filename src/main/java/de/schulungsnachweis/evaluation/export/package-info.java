/** The evaluation as a workbook, as CSV, as JSON and as text. */
@NullMarked
@NamedInterface("export")
package de.schulungsnachweis.evaluation.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
