/** Retention for the administration, and a person's data for the training officer. */
@NullMarked
package de.schulungsnachweis.front.privacy;

import org.jspecify.annotations.NullMarked;
