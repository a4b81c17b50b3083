/** Questions about whom a list of certificates means. The office's training officer answers. */
@NullMarked
@NamedInterface("person")
package de.schulungsnachweis.recognition.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
