/** The words of a title as the text engine sees them: folded, stemmed and marked. */
@NullMarked
package de.schulungsnachweis.recognition.title.word;

import org.jspecify.annotations.NullMarked;
