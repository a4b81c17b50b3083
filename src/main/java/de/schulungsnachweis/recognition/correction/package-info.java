/** What certificates really say, corrected by hand; it holds whatever a later list says of them (R26a). */
@NullMarked
@NamedInterface("correction")
package de.schulungsnachweis.recognition.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
