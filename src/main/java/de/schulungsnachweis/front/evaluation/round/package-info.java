/** The pages on which the evaluation is asked for, delivered, given back and closed. */
@NullMarked
package de.schulungsnachweis.front.evaluation.round;

import org.jspecify.annotations.NullMarked;
