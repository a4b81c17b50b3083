/** Does in the background what is due. */
@NullMarked
package de.schulungsnachweis.reminder.run;

import org.jspecify.annotations.NullMarked;
