/** Lines, columns, rows and words of the evaluation table, alike in every output. */
@NullMarked
package de.schulungsnachweis.evaluation.export.table;

import org.jspecify.annotations.NullMarked;
