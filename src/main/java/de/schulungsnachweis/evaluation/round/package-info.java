/** The rounds in which the evaluation is asked for, delivered and kept (R23). */
@NullMarked
@NamedInterface("round")
package de.schulungsnachweis.evaluation.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
