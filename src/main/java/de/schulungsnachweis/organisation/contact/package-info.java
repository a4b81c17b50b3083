/** Who has citizen contact, decided by hand; it holds whatever a later list says (R26a). */
@NullMarked
@NamedInterface("contact")
package de.schulungsnachweis.organisation.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
