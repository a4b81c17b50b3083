/** The pages that a browser shows. */
@NullMarked
package de.schulungsnachweis.front.page;

import org.jspecify.annotations.NullMarked;
