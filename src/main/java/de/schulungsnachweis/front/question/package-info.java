/** The questions to training officers and their answers. */
@NullMarked
package de.schulungsnachweis.front.question;

import org.jspecify.annotations.NullMarked;
