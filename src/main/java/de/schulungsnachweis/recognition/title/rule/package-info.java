/** Rule lists: files that people edit, read into queries. */
@NullMarked
package de.schulungsnachweis.recognition.title.rule;

import org.jspecify.annotations.NullMarked;
