/** The persons and certificates behind a number of the evaluation table, for those who may see them (R25). */
@NullMarked
@NamedInterface("detail")
package de.schulungsnachweis.evaluation.detail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
