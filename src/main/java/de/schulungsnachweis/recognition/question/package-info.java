/** Questions about the trainings of one person: is it one training or several? The office's training officer answers. */
@NullMarked
@NamedInterface("question")
package de.schulungsnachweis.recognition.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
