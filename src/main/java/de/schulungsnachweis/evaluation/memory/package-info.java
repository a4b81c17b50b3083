/** What was counted, kept for as long as the facts stay as they are. */
@NullMarked
package de.schulungsnachweis.evaluation.memory;

import org.jspecify.annotations.NullMarked;
