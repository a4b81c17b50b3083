/** What forms have in common. */
@NullMarked
package de.schulungsnachweis.front.form;

import org.jspecify.annotations.NullMarked;
