/** What becomes of one certificate by its days, proof, content and duration (R7 to R20). */
@NullMarked
@NamedInterface("judging")
package de.schulungsnachweis.mandate.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
