/** What the Haupt- und Personalamt asks after the table: seats, shares, origins, progress, and a sample to be checked. */
@NullMarked
@NamedInterface("outlook")
package de.schulungsnachweis.evaluation.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
