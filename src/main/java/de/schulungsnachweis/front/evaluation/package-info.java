/** The pages on which the evaluation is asked for, delivered, closed and compared. */
@NullMarked
package de.schulungsnachweis.front.evaluation;

import org.jspecify.annotations.NullMarked;
