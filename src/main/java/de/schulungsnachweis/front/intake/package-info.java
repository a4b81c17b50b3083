/** Uploading lists: preview, apply, discard, undo, and the history. */
@NullMarked
package de.schulungsnachweis.front.intake;

import org.jspecify.annotations.NullMarked;
