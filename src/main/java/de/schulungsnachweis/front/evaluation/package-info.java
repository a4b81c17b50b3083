/** The pages on which kept evaluations are read and compared, and on which a number leads to its rows. */
@NullMarked
package de.schulungsnachweis.front.evaluation;

import org.jspecify.annotations.NullMarked;
