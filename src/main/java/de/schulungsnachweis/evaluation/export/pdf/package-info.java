/** Pages as accessible PDF files. */
@NullMarked
package de.schulungsnachweis.evaluation.export.pdf;

import org.jspecify.annotations.NullMarked;
