/** Plain tables on sheets: head, heading row, rows, remarks; accessible and ready to be printed. */
@NullMarked
package de.schulungsnachweis.evaluation.sheets;

import org.jspecify.annotations.NullMarked;
