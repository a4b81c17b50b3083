/** How the text of a duration is read: words to tokens, tokens to terms, terms to one reading. */
@NullMarked
package de.schulungsnachweis.certificate.duration;

import org.jspecify.annotations.NullMarked;
